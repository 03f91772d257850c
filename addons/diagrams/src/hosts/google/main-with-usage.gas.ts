export { usage, usagePreview } from './functions/usage.gas.ts'
export {
  convertCode,
  diagramsToCode,
  editDiagram,
  getCodes,
  getDiagrams,
  getEnginePiece,
  getPictureBytes,
  newDiagram,
  onInstall,
  onOpen,
  putCodeForDiagram,
  putDiagram,
  putDiagramForCode,
  showHelp,
  updateDiagrams,
} from './main.gas.ts'
