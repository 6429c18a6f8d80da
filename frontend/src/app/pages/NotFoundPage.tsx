import { Button } from '../../ui/Button.tsx';
import { PageFrame } from './PageFrame.tsx';

export function NotFoundPage() {
  return (
    <PageFrame
      title="There is no such page"
      actions={
        <Button asChild>
          <a href="/">Go to your calendar</a>
        </Button>
      }
    >
      <p>The address is wrong, or it belongs to a clinic that is not yours.</p>
    </PageFrame>
  );
}
