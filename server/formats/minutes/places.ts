// Places that stand where a name might: `Commissioner Gwent`, `Swansea Bay`; and bodies that are called after somebody.

const list = `
gwent dyfed powys clwyd gwynedd glamorgan morgannwg ceredigion conwy wrexham wrecsam cardiff caerdydd swansea abertawe newport casnewydd pembrokeshire penfro carmarthenshire caerfyrddin
carmarthen flintshire fflint denbighshire dinbych anglesey monmouthshire mynwy bridgend penybont torfaen caerphilly caerffili merthyr rhondda cynon taf taff cwm neath talbot castell-nedd blaenau
bangor aberystwyth llandudno rhyl barry barri llanelli haverfordwest hwlffordd brecon brycheiniog snowdonia eryri cardigan aberteifi dolgellau caernarfon newtown drenewydd
london manchester liverpool birmingham bristol leeds sheffield newcastle nottingham leicester oxford cambridge edinburgh glasgow belfast dublin scotland ireland england britain
cheshire shropshire hereford gloucester gloucestershire somerset devon cornwall kent essex sussex surrey norfolk suffolk lancashire yorkshire derbyshire cumbria northumbria mersey merseyside humberside
severn dyfed-powys cymru wales gymru
`;

/** Folded. */
export const places: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean));

const named =
  /^(?:hywel dda|betsi cadwaladr|aneurin bevan|owain glynd[wŵ]r|bron afon|vale|clwyd alyn|linc cymru|melin|hafan cymru|iago prytherch|marie curie|samuel lane|harvey jones|thomas pocklington|john lewis|jo cox|grant thornton|price waterhouse|ernst young)(?: .*)?$/iu;

/** Whether what looks like a name is a body's. */
export const isNamedBody = (text: string): boolean => named.test(text);
