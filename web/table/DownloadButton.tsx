import { useState } from 'react'
import { Button } from 'react-aria-components'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import { downloadFile } from './downloadFile.ts'
import type { TableFile } from './fileOf.ts'

interface DownloadButtonProps {
  /** The rows of the filter in their order, made when they are wanted; throws when a part of it does not come. */
  file(): Promise<TableFile>
}

/** All rows of the filter as CSV, in the order of the page. */
export function DownloadButton({ file }: DownloadButtonProps) {
  const { say, language } = useWords()
  const [failed, setFailed] = useState(false)
  const download = async () => {
    try {
      const made = await file()
      await downloadFile(made, language)
      setFailed(false)
      announce(say('table.csv.done', { count: made.rows.length }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className="download">
      <Button className="button" onPress={download}>
        {say('table.csv')}
      </Button>
      {failed && <span role="alert">{say('table.csv.failed')}</span>}
    </span>
  )
}
