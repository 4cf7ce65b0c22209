import {
  Error_,
  Extract_,
  Index,
  IotCode,
  IotCodeEntry,
  Map_,
  NaN_,
  Promise_,
  RangeError_,
  Record_,
  Set_,
  errorOf,
  extractHasKind,
  extractOf,
  findErrorByConstant,
  findIotCodeEntry,
  findMap,
  isNaN_,
  mapToError,
} from "./codes/index.js";
import { Index as same } from "./codes/index_.js";

const caught = [0].map(() => {
  try {
    return errorOf(2).name;
  } catch (error) {
    return error instanceof RangeError ? error.message : "";
  }
});

mapToError satisfies Record<Map_, Error_ | null>;

export const answers: string[] = [
  errorOf(Error_.FAILED).name,
  ...caught,
  String(findErrorByConstant("constructor")),
  String(findErrorByConstant("__proto__")),
  String(findMap("toString")),
  String(findMap(Map_.PROTO)?.name),
  String(mapToError[Map_.PROTO]),
  String(mapToError[Map_.MADE]),
  String(Object.keys(mapToError).length),
  String(isNaN_(NaN_.ONE)),
  String(extractHasKind(Extract_.TWO, "b")),
  extractOf(1).known_,
  extractOf(1).function,
  String(findIotCodeEntry(IotCodeEntry.ONE)?.name),
  String(IotCode.ONE + Index.ONE + same.ONE + Promise_.ONE + RangeError_.ONE + Record_.ONE + Set_.ONE),
];
