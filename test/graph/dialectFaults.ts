/** What in a Cypher text does not run alike on Neo4j and on the embedded engine. */

/** Texts in quotes and comments say nothing about the dialect. */
function bare(cypher: string): string {
  return cypher.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''")
}

const never: readonly (readonly [rule: string, found: RegExp])[] = [
  ['a label expression', /[(:]\s*\w*\s*:\s*[!%(]|\(\s*\w*\s*:\s*\w+\s*[|&]/],
  ['a condition inside a node pattern', /\(\s*\w*\s*:[\w:]+\s+WHERE\b/i],
  ['a dynamic label or property name', /:\$\(|\bSET\s+\w+\s*\[/i],
  ['CREATE or MERGE with a whole map as parameter', /\(\s*\w*\s*(?::\w+)+\s*\$\w+\s*\)/],
  ['COLLECT {}', /\bCOLLECT\s*\{/i],
  ['OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/i],
  ['CALL {} IN TRANSACTIONS', /\bIN\s+TRANSACTIONS\b/i],
  ['a quantified path or SHORTEST', /\bSHORTEST\b|->\s*[+{]|\)\s*\{\s*\d|\)\s*[+]\s*\(/i],
  ['a path of unbounded length', /\[[^\]]*\*\s*(?:\d+\s*\.\.\s*)?\]/],
  ['LIMIT or SKIP by an expression', /\b(?:LIMIT|SKIP)\s+(?:(?!\d|\$)|[\d$]\w*\s*[-+*/%])/i],
  ['round() to digits', /\bround\s*\((?:[^()]|\([^()]*\))*,/i],
  ['|| between texts', /\|\|/],
  ['a test of types', /\bIS\s+(?:NOT\s+)?::|\bvalueType\s*\(/i],
  ['a function that one engine lacks', /\b(?:isEmpty|randomUUID|to\w+(?:OrNull|List)|point|apoc\.\w+)\s*\(/i],
  ['a temporal value', /\b(?:date|datetime|time|localdatetime|localtime|duration)\s*[.(]/i],
  ['an aggregate taken apart in place', /\b(?:collect|max|min)\s*\([^()]*\)\s*[[.]/i],
  ['an aggregate inside a list comprehension', /\[\s*\w+\s+IN\s+(?:collect|max|min|sum|count)\s*\(/i],
  ['sum() without coalesce()', /(?<!coalesce\()\bsum\s*\(/i],
  ['a negative slice', /\[\s*-\d+\s*\.\.|\.\.\s*-\d/],
  ['a list plus one literal that is no list', /\]\s*\+\s*(?:\d|')/],
  ['a file read by the database', /\bLOAD\s+CSV\b/i],
  ['a schema statement', /\b(?:CREATE|DROP|SHOW)\s+(?:\w+\s+)?(?:INDEX|CONSTRAINT)/i],
  ['a procedure', /\bCALL\s+[a-z]/i],
  ['a subquery that does not say which variables it takes', /\bCALL\s*\{/i],
  ['shortestPath()', /\bshortestPath\s*\(/i],
]
const clause =
  /\b(?=(?:OPTIONAL\s+MATCH|(?<!OPTIONAL\s+)MATCH|WITH|RETURN|UNWIND|CALL|SET|MERGE|CREATE|DELETE|UNION)\b)/i
const subquery = /\b(?:EXISTS|COUNT)\s*\{/i
const node = /\(\s*(\w*)\s*((?::\s*\w+\s*)*)(?:\{[^}]*\})?\s*\)/g

/** Each node of a pattern has a label, unless it is bound before: else the embedded engine miscounts or fails. */
function unlabelled(clauses: readonly string[]): string[] {
  const bound = new Set<string>()
  return clauses.flatMap((part) => {
    if (!/^(?:OPTIONAL\s+)?MATCH\b/i.test(part)) return []
    const [pattern = ''] = part.split(/\bWHERE\b/i)
    const nodes = [...pattern.matchAll(node)]
    const faults = nodes.filter(([, name = '', labels]) => !labels && !bound.has(name))
    for (const [, name] of nodes) if (name) bound.add(name)
    return faults.map(([text]) => `a node without label: ${text}`)
  })
}

/** The faults of a text in words; none when it runs alike on both engines as far as can be seen. */
export function dialectFaults(cypher: string): string[] {
  const text = bare(cypher)
  const clauses = text.split(clause).map((part) => part.trim())
  const found = never.filter(([, pattern]) => pattern.test(text)).map(([rule]) => rule)
  const inOptional = clauses.some((part) => {
    const condition = /^OPTIONAL\s+MATCH\b[\s\S]*?\bWHERE\b([\s\S]*)/i.exec(part)?.[1]
    return condition !== undefined && (subquery.test(condition) || /\)\s*<?-|-\s*\(/.test(condition))
  })
  if (inOptional) found.push('a subquery or pattern in the WHERE of an OPTIONAL MATCH')
  return [...found, ...unlabelled(clauses)]
}
