import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { MouseEvent, ReactNode, Ref } from 'react';

interface Props {
  children: ReactNode;
  purpose?: 'primary' | 'secondary' | 'subtle';
  hint?: 'positive' | 'negative';
  type?: 'button' | 'submit';
  busy?: boolean;
  small?: boolean;
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
}

export function Button({
  children,
  purpose = 'secondary',
  type = 'button',
  small,
  busy,
  onClick,
  ...rest
}: Props) {
  const guarded = (event: MouseEvent<HTMLButtonElement>) => {
    // A busy button keeps its focus, so it is not `disabled`; a second click does nothing.
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <NlButton
      purpose={purpose}
      type={type}
      busy={busy}
      onClick={guarded}
      className={small ? 'button--small' : undefined}
      label={children}
      {...rest}
    />
  );
}
