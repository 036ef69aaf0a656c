import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import './controls.css';

export interface DialogueProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A dialogue over everything, closed by Esc, its button or a click beside it. */
export function Dialogue({ title, open, onClose, children }: DialogueProps) {
  const { t } = useTranslation();
  const changed = (isOpen: boolean): void => {
    if (!isOpen) onClose();
  };
  return (
    <ModalOverlay className="scrim" isDismissable isOpen={open} onOpenChange={changed}>
      <Modal className="dialog">
        <Dialog>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <span className="space" />
            <IconButton label={t('ui:close')} icon={<X size={16} />} onPress={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface DropProps {
  /** What the popover is called. */
  label: string;
  /** The button that opens it. */
  trigger: ReactNode;
  children: ReactNode;
}

/** Something that drops from a button. The popover itself is the dialogue, so that its hidden ways out lie within it. */
export function Drop({ label, trigger, children }: DropProps) {
  const name = useId();
  return (
    <DialogTrigger>
      {trigger}
      {/* It would else be named by its button, whatever its label says. */}
      <Popover className="popover drop" offset={6} placement="bottom start" aria-labelledby={name}>
        <span id={name} hidden>
          {label}
        </span>
        {children}
      </Popover>
    </DialogTrigger>
  );
}
