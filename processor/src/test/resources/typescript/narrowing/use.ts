import {
  type AnyIotCode,
  type IotCodeEntry,
  HttpStatus,
  IotCode,
  Lwm2mOperation,
  QuicError,
  decodeHttpStatus,
  decodeIotCode,
  decodeQuicError,
  findLwm2mOperation,
  httpStatusHasResponseClass,
  iotCodeHasCategory,
  iotCodeOf,
  iotCodeToAllHttp,
  iotCodeToHttp,
  isIotCode,
  lwm2mOperationEntries,
  lwm2mOperationOrFallback,
  quicErrorToHttp,
} from "./codes/index.js";
import * as iot from "./codes/iot-code.js";

export const answers: string[] = [];

/** Compiles only if two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_same: Same<A, B>): void {}

// The constants and their type.
same<typeof IotCode.TOO_MANY_REQUESTS, 4029>(true);
same<typeof IotCode.SLOW_DOWN, 4029>(true);
same<IotCode, 1 | 2000 | 4000 | 4029>(true);
same<QuicError, 0n | 0x3fffffffffffffffn>(true);
// @ts-expect-error: constants cannot be assigned
IotCode.OK = 2000;
// @ts-expect-error: not a number of the table
const unknown: IotCode = 4031;

// Mappings have a member for each number, and no other.
iotCodeToHttp satisfies Record<IotCode, HttpStatus | null>;
iotCodeToAllHttp satisfies Record<IotCode, readonly HttpStatus[]>;
quicErrorToHttp satisfies Record<`${QuicError}`, HttpStatus | null>;
same<keyof typeof iotCodeToHttp, IotCode>(true);
same<(typeof iotCodeToHttp)[4029], 429>(true);
same<(typeof iotCodeToHttp)[1], null>(true);
// @ts-expect-error: some code has no target
iotCodeToHttp satisfies Record<IotCode, HttpStatus>;
// @ts-expect-error: the table of the mapping has no such code
iotCodeToHttp[4031];

// A switch over the numbers is total without a default.
function word(code: IotCode): string {
  switch (code) {
    case IotCode.STARTED:
      return "started";
    case IotCode.OK:
      return "ok";
    case IotCode.BAD_REQUEST:
    case IotCode.TOO_MANY_REQUESTS:
      return "failed";
  }
}
// @ts-expect-error: a code is missing
function incomplete(code: IotCode): string {
  switch (code) {
    case IotCode.OK:
      return "ok";
  }
}

// A value of an entry narrows its number.
function ofEntry(entry: IotCodeEntry): void {
  if (entry.category === "client-error") {
    same<typeof entry.number, 4000 | 4029>(true);
    // @ts-expect-error: a number of another category
    const ok: 2000 = entry.number;
  } else if (entry.category === undefined) {
    same<typeof entry.number, 1>(true);
  } else {
    same<typeof entry.number, 2000>(true);
  }
  if (entry.retryable) {
    same<typeof entry.number, 4029>(true);
  }
  same<typeof entry.errorType, "bad" | "limit" | undefined>(true);
  // @ts-expect-error: no such category
  if (entry.category === "server-error") return;
  // @ts-expect-error: entries are read-only
  entry.name = "";
}

// So does a guard, in both branches; with a value that the compiler does not know, it narrows nothing.
function ofNumber(code: IotCode, category: "success" | "client-error", status: HttpStatus): void {
  if (iotCodeHasCategory(code, "client-error")) {
    same<typeof code, 4000 | 4029>(true);
  } else {
    same<typeof code, 1 | 2000>(true);
  }
  if (!iotCodeHasCategory(code, category)) {
    same<typeof code, IotCode>(true);
  }
  if (httpStatusHasResponseClass(status, "success")) {
    same<typeof status, 200>(true);
  }
  // @ts-expect-error: no such category
  iotCodeHasCategory(code, "server-error");
}

// An unknown code has its number, and what ranges and classes say.
function ofAny(received: AnyIotCode): string {
  if (received.known) {
    same<typeof received.number, IotCode>(true);
    return word(received.number);
  }
  same<typeof received.number, number>(true);
  same<typeof received.category, "success" | "client-error" | undefined>(true);
  // @ts-expect-error: an unknown code has no name
  received.name;
  // @ts-expect-error: and no number of the table
  word(received.number);
  return `unknown ${received.number}, ${received.category}`;
}

function ofValue(value: unknown): string {
  return isIotCode(value) ? word(value) : "no code";
}

// Operations.
same<Lwm2mOperation, "READ" | "NOTIFY">(true);
// @ts-expect-error: not an operation
lwm2mOperationEntries.WRITE;
// @ts-expect-error: one operation has no fallback
const answered: HttpStatus = lwm2mOperationOrFallback("NOTIFY", 400);

// The declarations name nothing that the modules lack.
const all: Record<keyof typeof iot, unknown> = iot;

for (const entry of iot.iotCodeEntries) {
  ofEntry(entry);
  ofNumber(entry.number, "success", HttpStatus.OK);
  answers.push(ofAny(entry));
}
answers.push(
  ofAny(decodeIotCode(4031)),
  ofAny(decodeIotCode(-1)),
  ofValue("2000"),
  ofValue(2000),
  String(decodeHttpStatus(799).responseClass),
  String(decodeHttpStatus(404).known),
  String(decodeQuicError(0x3fffffffffffffffn).known),
  String(decodeQuicError(5n).number),
  String(iotCodeToHttp[IotCode.SLOW_DOWN]),
  iotCodeToAllHttp[IotCode.SLOW_DOWN].join(),
  String(quicErrorToHttp[`${QuicError.LARGEST}` as const]),
  String(lwm2mOperationOrFallback(Lwm2mOperation.READ, HttpStatus.BAD_REQUEST)),
  String(lwm2mOperationOrFallback(Lwm2mOperation.NOTIFY, HttpStatus.BAD_REQUEST)),
  String(findLwm2mOperation("Read")?.constant),
  String(Object.keys(all).every((name) => name.toLowerCase().includes("iotcode"))),
  thrown(() => iotCodeOf(4031)),
  thrown(() => decodeIotCode(1.5)),
  thrown(() => decodeQuicError(1n << 63n)),
);

function thrown(call: () => unknown): string {
  try {
    return String(call());
  } catch (error) {
    return String(error);
  }
}
