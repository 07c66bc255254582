import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { leaveFirst } from './first/leaveFirst.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/answers.css'
import './ui/overlays.css'
import './shell/shell.css'
import './first/first.css'
import './ui/forcedColors.css'
import './ui/print.css'

const page = document.getElementById('page')
if (!page) throw new Error('index.html has no element with the id "page".')
leaveFirst(page)
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
