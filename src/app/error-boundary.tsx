import { Component, type ReactNode } from 'react';
import { useMessages } from '../i18n/catalogue';

/** The last resort: says that the page broke and that the work is kept, and offers to load it anew. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { page } = useMessages();
  return (
    <main>
      <p className="card" role="alert">
        {page.brokenPage}{' '}
        <button type="button" className="button" onClick={() => location.reload()}>
          {page.reload}
        </button>
      </p>
    </main>
  );
}
