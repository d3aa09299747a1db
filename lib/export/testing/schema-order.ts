/**
 * The sequences ECMA-376 wants children in, as far as our files use them, and what stands out of
 * them: LibreOffice reads a file in any order, PowerPoint, Word and WPS offer to repair it.
 */
import { readText, type Parts } from "../chart-part/zip";

const words = (text: string) => text.trim().split(/\s+/u);

const FILL = "noFill|solidFill|gradFill|blipFill|pattFill|grpFill";
const RUN = `ln ${FILL} effectLst|effectDag highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`;
const SHAPE = `xfrm custGeom|prstGeom ${FILL} ln effectLst|effectDag scene3d sp3d extLst`;
const BODY = "bodyPr lstStyle p";
const BORDERS = "top left|start bottom right|end insideH insideV";
const LABEL =
  "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses|crossesAt";

/** Parent → its children in their order; `a|b` where either may stand, in any order. */
const SEQUENCES: Record<string, string> = {
  "c:chartSpace":
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes",
  "c:chart":
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  "c:title": "tx layout overlay spPr txPr",
  "c:plotArea": "layout barChart lineChart pieChart catAx valAx dTable spPr",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  "c:pieChart": "varyColors ser dLbls firstSliceAng",
  "c:ser":
    "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val smooth shape",
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr",
  "c:dLbls": `dLbl delete ${LABEL} showLeaderLines leaderLines`,
  "c:dLbl": `idx delete layout tx ${LABEL}`,
  "c:manualLayout": "layoutTarget xMode yMode wMode hMode x y w h",
  "c:catAx": `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  "c:valAx": `${AXIS} crossBetween majorUnit minorUnit dispUnits`,
  "c:scaling": "logBase orientation max min",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr",
  "c:marker": "symbol size spPr",
  "c:strRef": "f strCache",
  "c:numRef": "f numCache",
  "c:strCache": "ptCount pt",
  "c:numCache": "formatCode ptCount pt",
  "c:spPr": SHAPE,
  "c:txPr": BODY,
  "c:rich": BODY,
  "a:ln": `${FILL} prstDash|custDash round|bevel|miter headEnd tailEnd`,
  "a:pattFill": "fgClr bgClr",
  "a:p": "pPr r|br|fld endParaRPr",
  "a:pPr":
    "lnSpc spcBef spcAft buClrTx|buClr buSzTx|buSzPct|buSzPts buFontTx|buFont buNone|buAutoNum|buChar|buBlip tabLst defRPr extLst",
  "a:r": "rPr t",
  "a:fld": "rPr pPr t",
  "a:rPr": RUN,
  "a:defRPr": RUN,
  "a:endParaRPr": RUN,
  "a:tbl": "tblPr tblGrid tr",
  "a:tc": "txBody tcPr",
  "a:txBody": BODY,
  "a:tcPr": `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${FILL}`,
  "p:txBody": BODY,
  "p:sp": "nvSpPr spPr style txBody",
  "p:nvSpPr": "cNvPr cNvSpPr nvPr",
  "p:spPr": SHAPE,
  "p:graphicFrame": "nvGraphicFramePr xfrm graphic",
  "p:nvGraphicFramePr": "cNvPr cNvGraphicFramePr nvPr",
  "p:spTree": "nvGrpSpPr grpSpPr sp|graphicFrame|pic|cxnSp|grpSp",
  "p:cSld": "bg spTree custDataLst controls extLst",
  "p:sld": "cSld clrMapOvr transition timing",
  "p:sldLayout": "cSld clrMapOvr transition timing hf",
  "p:sldMaster": "cSld clrMap sldLayoutIdLst transition timing hf txStyles",
  "p:notes": "cSld clrMapOvr",
  "p:presentation":
    "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
  "w:p": "pPr r|hyperlink|bookmarkStart|bookmarkEnd|proofErr",
  "w:tbl": "tblPr tblGrid tr",
  "w:tc": "tcPr p|tbl",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish",
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:tcBorders": BORDERS,
  "w:tblBorders": BORDERS,
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "xdr:oneCellAnchor": "from ext sp|grpSp|graphicFrame|cxnSp|pic clientData",
  "xdr:graphicFrame": "nvGraphicFramePr xfrm graphic",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
};

/** Child → its place in the parent's sequence. */
const PLACES = new Map(
  Object.entries(SEQUENCES).map(([parent, sequence]) => [
    parent,
    new Map(
      words(sequence).flatMap((group, at) => group.split("|").map((name) => [name, at] as const)),
    ),
  ]),
);

type Element = { name: string; children: Element[] };

/** Elements of an XML text as a tree; throws where they are not closed as they were opened. */
export function parseElements(xml: string): Element {
  const root: Element = { name: "", children: [] };
  const open = [root];
  const tags = /<!--.*?-->|<\?.*?\?>|<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/gsu;
  for (const [, close, name, empty] of xml.matchAll(tags)) {
    if (!name) continue;
    if (close) {
      const opened = open.pop()?.name;
      if (opened !== name) throw new Error(`<${opened}> is closed by </${name}>`);
      continue;
    }
    const element = { name, children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  return root;
}

function misplaced(element: Element): string[] {
  const places = PLACES.get(element.name);
  const found: string[] = [];
  let last = -1;
  for (const { name } of places ? element.children : []) {
    const place = places!.get(name.replace(/^\w+:/u, ""));
    if (place === undefined) found.push(`${element.name} has no ${name}`);
    else if (place < last) found.push(`${element.name}: ${name} comes too late`);
    else last = place;
  }
  return [...found, ...element.children.flatMap(misplaced)];
}

/** Children out of their order, or that their parent may not have, in an XML text. */
export function outOfOrder(xml: string): string[] {
  return [...new Set(misplaced(parseElements(xml)))];
}

/** The same of every part of a package, by its name. */
export function partsOutOfOrder(parts: Parts): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const name of parts.keys()) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const wrong = outOfOrder(readText(parts, name));
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
}
