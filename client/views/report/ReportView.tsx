import { Download, Printer } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toReport } from '../../state/address.ts';
import { useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { type PaperFile, paperFiles, wishOf } from './paper.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { useFocusIn } from './useFocusIn.ts';
import { usePaper } from './usePaper.ts';
import './report.css';

const files = Object.keys(paperFiles) as PaperFile[];

/** A paper for a board: what is in it chosen at the left, the paper itself at the right, to print or to keep. */
export function ReportView() {
  const { t } = useTranslation();
  const place = usePlace();
  const language = useLanguage();
  const wish = wishOf(place, language);
  const addressOf = (file: PaperFile): string => toReport(place, file, wish);
  const { html, failure, fetching, again } = usePaper(addressOf('report.html'), language);
  const frame = useRef<HTMLIFrameElement>(null);
  const focused = useFocusIn(frame);
  return (
    <Page
      title={t('app:view.report')}
      about={t('report:about')}
      actions={
        <>
          <Button
            tone="primary"
            icon={<Printer size={16} />}
            isDisabled={html === null || fetching}
            onPress={() => frame.current?.contentWindow?.print()}
          >
            {t('report:print')}
          </Button>
          {files.map((file) => (
            <a
              key={file}
              className="btn"
              href={addressOf(file)}
              download
              aria-label={t('report:download', { format: paperFiles[file] })}
            >
              <Download size={16} aria-hidden="true" />
              {paperFiles[file]}
            </a>
          ))}
        </>
      }
    >
      <div className="report">
        <ReportChoices wish={wish} />
        <section className="card report-paper" aria-label={t('report:preview')} aria-busy={fetching}>
          {failure ? <Failed failure={failure} again={again} /> : null}
          {html === null ? (
            failure ? null : (
              <Loading lines={14} />
            )
          ) : (
            <iframe
              ref={frame}
              title={t('report:preview')}
              // No script runs in it; it is of this page, so that this page can print it.
              sandbox="allow-same-origin allow-modals"
              srcDoc={html}
              data-fetching={fetching || undefined}
              data-focused={focused || undefined}
            />
          )}
        </section>
      </div>
    </Page>
  );
}
