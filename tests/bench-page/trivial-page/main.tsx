import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** About the least that React can do with a key and a click: what the calculator is measured against. */
function TrivialPage() {
  const [text, setText] = useState('');
  const [count, setCount] = useState(0);
  return (
    <main>
      <label htmlFor="text">Text</label>
      <input id="text" value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      <button type="button" onClick={() => setCount(count + 1)}>
        +
      </button>
      <p>
        {text} {count}
      </p>
    </main>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<TrivialPage />);
