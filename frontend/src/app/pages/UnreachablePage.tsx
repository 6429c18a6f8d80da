import { Button } from '../../ui/Button.tsx';
import { PageFrame } from './PageFrame.tsx';

export function UnreachablePage() {
  return (
    <PageFrame
      title="Polyclinic is not reachable"
      actions={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      <p role="alert">Check your network. If it works, the service is down for a moment; nothing of yours is lost.</p>
    </PageFrame>
  );
}
