/** Gives the reader a file under this name, as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after this task; freed at once, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
