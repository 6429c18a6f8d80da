import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { loadLater } from './loadLater.tsx';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

class Boundary extends Component<{ children: ReactNode }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <p>Failed</p> : this.props.children;
  }
}

describe('a part that is loaded later', () => {
  it('leaves its place to the fallback until its code is there', async () => {
    const Later = loadLater(() => Promise.resolve(Greeting), <p>Wait</p>);
    render(<Later name="Rosa" />);
    screen.getByText('Wait');
    await screen.findByText('Hello Rosa');
    expect(screen.queryByText('Wait')).toBeNull();
  });

  it('is there at once when it is shown again', async () => {
    const Later = loadLater(() => Promise.resolve(Greeting));
    const first = render(<Later name="Rosa" />);
    await screen.findByText('Hello Rosa');
    first.unmount();
    render(<Later name="Theo" />);
    screen.getByText('Hello Theo');
  });

  it('fails where it is shown, and is tried again when it is shown anew', async () => {
    let isOnline = false;
    const Later = loadLater(() => (isOnline ? Promise.resolve(Greeting) : Promise.reject(new Error('offline'))));
    const first = render(<Later name="Rosa" />, { wrapper: Boundary, onCaughtError: () => undefined });
    await screen.findByText('Failed');
    first.unmount();
    isOnline = true;
    render(<Later name="Rosa" />);
    await screen.findByText('Hello Rosa');
  });
});
