import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataDateDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { Button } from '../../../ui/Button.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import { readWritten, type WrittenFault, WrittenField } from './WrittenField.tsx';
import './written.css';

export interface WrittenCardProps {
  id: string;
  dated: string | null;
  /** Called when the file is compared anew. */
  changed: () => void;
}

/** Asks of a list of seats when it was written; an answer has the file compared anew. */
export function WrittenCard({ id, dated, changed }: WrittenCardProps) {
  const { t } = useTranslation();
  const [text, write] = useState(dated ?? '');
  const [fault, find] = useState<WrittenFault | null>(null);
  const { send, pending, problem } = useSend(DataDateDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readWritten(text);
    find('fault' in read ? read.fault : null);
    if ('dated' in read && (await send({ id, dated: read.dated }))) changed();
  };
  return (
    <form className="card written" noValidate onSubmit={(event) => void submit(event)}>
      <WrittenField value={text} fault={fault} onChange={write} />
      <Button type="submit" isDisabled={pending || text.trim() === (dated ?? '')}>
        {t(pending ? 'data:written.pending' : 'data:written.take')}
      </Button>
      <Refused problem={problem} />
    </form>
  );
}
