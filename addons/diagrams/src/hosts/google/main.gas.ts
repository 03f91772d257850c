import { allFound, bytesOf, put, putCode, putForCode } from './changes.gas.ts'
import { showAbout, showEdit, showNew, showWork } from './dialogs.gas.ts'
import { enginePiece } from './engine-pieces.gas.ts'
import { addMenu } from './menu.gas.ts'
import { openPaper } from './paper/open-paper.gas.ts'
import type { Code, Found, Outcome } from './requests.ts'

// What Google calls.
export const onOpen = (): void => addMenu()
export const onInstall = (): void => onOpen()

// What the menu calls.
export const newDiagram = (): void => showNew()
export const editDiagram = (): void => showEdit()
export const updateDiagrams = (): void => showWork('update')
export const convertCode = (): void => showWork('convert')
export const diagramsToCode = (): void => showWork('toCode')
export const showHelp = (): void => showAbout()

// What the dialogs call.
export const getEnginePiece = (engine: unknown, piece: unknown): string => enginePiece(engine, piece)
export const getDiagrams = (): readonly Found[] => allFound()
export const getCodes = (): readonly Code[] => openPaper().codes()
export const getPictureBytes = (which: unknown): string => bytesOf(which)
export const putDiagram = (drawing: unknown, which: unknown, how: unknown): Outcome =>
  put(drawing, which, how)
export const putDiagramForCode = (drawing: unknown, code: unknown): Outcome => putForCode(drawing, code)
export const putCodeForDiagram = (lines: unknown, which: unknown): Outcome => putCode(lines, which)
