/** All texts of the page in both languages, the first and the late ones together. */
import firstDanish from '../web/words/da.json' with { type: 'json' }
import firstEnglish from '../web/words/en.json' with { type: 'json' }
import lateDanish from '../web/words/late/da.json' with { type: 'json' }
import lateEnglish from '../web/words/late/en.json' with { type: 'json' }

export const danish = { ...firstDanish, ...lateDanish }
export const english = { ...firstEnglish, ...lateEnglish }
