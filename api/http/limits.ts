/** What a question may be, and how large. What goes beyond is refused, never cut. */
import { type ASTNode, type ASTVisitor, Kind, Lexer, Source, TokenKind, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badUserInput, type Refusal, tooExpensive } from '../errors.ts'
import { asGraphQLError } from './maskError.ts'

export const limits = { depth: 12, aliases: 30, tokens: 2_000, bodyBytes: 256 * 1024 } as const

/** Lexical tokens of a document, comments aside; as many as can be read when it is not GraphQL. */
function countTokens(document: string): number {
  const lexer = new Lexer(new Source(document))
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count++
  } catch (error) {
    // The parser reports what is wrong with the document.
    if (!(error instanceof Error && error.name === 'GraphQLError')) throw error
  }
  return count
}

interface Size {
  readonly depth: number
  readonly aliases: number
}
const nothing: Size = { depth: 0, aliases: 0 }

/** Fields below each other and aliases, fragments counted wherever they are spread; questions about the schema are free. */
function measure(context: ValidationContext): (node: ASTNode) => Size {
  const fragments = new Map<string, Size>()

  function sizeOfFragment(name: string): Size {
    const known = fragments.get(name)
    if (known) return known
    // A fragment that spreads itself is refused by another rule; here it must only come to an end.
    fragments.set(name, nothing)
    const fragment = context.getFragment(name)
    const size = fragment ? sizeOf(fragment) : nothing
    fragments.set(name, size)
    return size
  }

  function sizeOf(node: ASTNode): Size {
    if (node.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(node.name.value)
    const ofSchema = node.kind === Kind.FIELD && node.name.value.startsWith('__')
    const own = { depth: node.kind === Kind.FIELD ? 1 : 0, aliases: node.kind === Kind.FIELD && node.alias ? 1 : 0 }
    const parts = !ofSchema && 'selectionSet' in node ? (node.selectionSet?.selections.map(sizeOf) ?? []) : []
    return {
      depth: own.depth + Math.max(0, ...parts.map(({ depth }) => depth)),
      aliases: own.aliases + parts.reduce((sum, { aliases }) => sum + aliases, 0),
    }
  }
  return sizeOf
}

function questionRule(context: ValidationContext): ASTVisitor {
  const sizeOf = measure(context)
  const refuse = (refusal: Refusal): void => context.reportError(asGraphQLError(refusal))
  return {
    OperationDefinition(operation) {
      if (operation.operation !== 'query')
        refuse(badUserInput(operation.operation, 'is not served: this API only reads'))
      const { depth, aliases } = sizeOf(operation)
      if (depth > limits.depth) refuse(tooExpensive('levels of fields', depth, limits.depth))
      if (aliases > limits.aliases) refuse(tooExpensive('aliases', aliases, limits.aliases))
    },
  }
}

export const limiting: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((document: string | Source, options: unknown) => {
      const count = countTokens(typeof document === 'string' ? document : document.body)
      if (count > limits.tokens) throw tooExpensive('tokens', count, limits.tokens)
      return parseFn(document, options)
    })
  },
  onValidate({ addValidationRule }) {
    addValidationRule(questionRule)
  },
}
