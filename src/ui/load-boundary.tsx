import { Component, type ReactNode } from 'react';

export interface LoadBoundaryProps {
  readonly message: string;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Around a part whose code is loaded on its own: says when that failed and offers another try. */
export class LoadBoundary extends Component<LoadBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ failed: false });
  };

  override render() {
    const { message, retryLabel, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <p className="card load-failed" role="alert">
        <span>{message}</span>
        <button type="button" className="text-button" onClick={this.retry}>
          {retryLabel}
        </button>
      </p>
    );
  }
}
