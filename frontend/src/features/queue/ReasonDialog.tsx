import { useState } from 'react';
import type { OrderReason } from '../../graphql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { t } from '../../language/t.ts';
import { isOrderReason, orderReasonOptions } from './orderReasons.ts';

interface ReasonDialogProps {
  title: string;
  description: string;
  action: string;
  busy: boolean;
  onReason: (reason: OrderReason) => void;
  onClose: () => void;
}

/** Asks why an order is changed; who did it, when and why is kept. */
export function ReasonDialog({ title, description, action, busy, onReason, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState<OrderReason>('URGENT');
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={title}
      description={description}
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {t('queue.order.leave')}
          </Button>
          <Button busy={busy} onClick={() => onReason(reason)}>
            {action}
          </Button>
        </>
      }
    >
      <Field label={t('clinic.reason')} hint={t('queue.order.kept')}>
        {control => (
          <Select
            control={control}
            value={reason}
            options={orderReasonOptions()}
            onChange={value => isOrderReason(value) && setReason(value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
