// The C library through koffi: what the example needs, in a pattern that fits every function of ogi.h.
'use strict';

const koffi = require('koffi');

// Constants of ogi.h, by their names.
const ABI_EPOCH = 0;
const OK = 0;
const Medium = Object.freeze({ ANY: 0, JSON: 1, XML: 2, TEXT: 3 });
const CellState = Object.freeze({ ABSENT: 0, BLANK: 1, NOT_APPLICABLE: 2, NUMBER: 3, TEXT: 4 });
const Verdict = Object.freeze({ VALID: 0, INVALID: 1, UNDETERMINED: 2 });
const Table = Object.freeze({ PROACTIVE_DISCLOSURE: 2, APPLICATIONS: 3, RECONSIDERATION_AND_LITIGATION: 4 });
const Application = Object.freeze({ NEWLY_RECEIVED: 1, OUTCOME_TOTAL: 24 });
const Applicant = Object.freeze({ NATURAL_PERSON: 1, TOTAL: 7 });
const cellCode = (table, row, column) => table * 10000 + row * 100 + column;

for (const handle of ['ogi_report', 'ogi_result', 'ogi_buffer', 'ogi_error']) koffi.opaque(handle);

// The members of a struct may be fewer than those of ogi.h, from the first on: the library fills what fits.
koffi.struct('ogi_str', { data: 'const void *', size: 'size_t' });
koffi.struct('ogi_report_info', {
    struct_size: 'size_t', edition: 'int32_t', year: 'int32_t', medium: 'int32_t', section_count: 'int32_t',
    organ: 'ogi_str',
});
koffi.struct('ogi_cell', {
    struct_size: 'size_t', state: 'int32_t', type: 'int32_t', value: 'int64_t', print: 'ogi_str',
});
koffi.struct('ogi_summary', {
    struct_size: 'size_t', verdict: 'int32_t', truncated: 'int32_t', issues: 'uint64_t', total: 'uint64_t',
    instances: 'uint64_t', pass: 'uint64_t', fail: 'uint64_t',
});
koffi.struct('ogi_issue', {
    struct_size: 'size_t', outcome: 'int32_t', severity: 'int32_t', certainty: 'int32_t', category: 'int32_t',
    code: 'int32_t', operand_count: 'int32_t', argument_count: 'int32_t', reserved: 'int32_t',
    rule: 'ogi_str', instance: 'ogi_str', path: 'ogi_str', fingerprint: 'ogi_str', message_id: 'ogi_str',
    expected: 'ogi_str', actual: 'ogi_str', difference: 'ogi_str', expression_figures: 'ogi_str',
    expression_zh: 'ogi_str', expression_en: 'ogi_str', label_zh: 'ogi_str', label_en: 'ogi_str',
    message_zh: 'ogi_str', message_en: 'ogi_str',
});

// As declared in ogi.h, with the direction of each parameter.
const PROTOTYPES = [
    'int32_t ogi_error_message(const ogi_error *error, int32_t language, _Out_ ogi_str *out)',
    'void ogi_error_destroy(ogi_error *error)',
    'const void *ogi_buffer_data(const ogi_buffer *buffer)',
    'size_t ogi_buffer_size(const ogi_buffer *buffer)',
    'void ogi_buffer_destroy(ogi_buffer *buffer)',
    'int32_t ogi_report_read(const void *bytes, size_t size, int32_t hint, const void *options, ' +
        '_Out_ ogi_report **out, _Out_ ogi_error **error)',
    'void ogi_report_destroy(ogi_report *report)',
    'int32_t ogi_report_get_info(const ogi_report *report, _Inout_ ogi_report_info *out, _Out_ ogi_error **error)',
    'int32_t ogi_report_get_cell(const ogi_report *report, int32_t code, _Inout_ ogi_cell *out, ' +
        '_Out_ ogi_error **error)',
    'int32_t ogi_report_set_cell(ogi_report *report, int32_t code, const ogi_cell *cell, _Out_ ogi_error **error)',
    'int32_t ogi_report_write(const ogi_report *report, int32_t medium, _Out_ ogi_buffer **out, ' +
        '_Out_ ogi_error **error)',
    'int32_t ogi_report_check(const ogi_report *report, const void *options, _Out_ ogi_result **out, ' +
        '_Out_ ogi_error **error)',
    'int32_t ogi_result_get_summary(const ogi_result *result, _Inout_ ogi_summary *out, _Out_ ogi_error **error)',
    'int32_t ogi_result_get_issue(const ogi_result *result, uint64_t index, _Inout_ ogi_issue *out, ' +
        '_Out_ ogi_error **error)',
    'void ogi_result_destroy(ogi_result *result)',
];

/** Why a call failed, in Chinese (`message`) and English (`english`). */
class OgiError extends Error {
    constructor(status, message, english) {
        super(message);
        this.name = 'OgiError';
        this.status = status;
        this.english = english;
    }
}

let library = null;

/** Loads the library: a path, or by default what the system finds. To be called once, before anything else. */
function load(path = process.platform === 'win32' ? 'ogi_c.dll' : 'libogi_c.so.0') {
    const functions = {};
    let epoch;
    try {
        const loaded = koffi.load(path);
        epoch = loaded.func('int32_t ogi_abi_epoch()')();
        if (epoch === ABI_EPOCH) {
            for (const prototype of PROTOTYPES) {
                const bound = loaded.func(prototype);
                functions[bound.info.name] = bound;
            }
        }
    } catch (error) {
        throw new OgiError(null, `无法使用动态库 ${path}：没有这个库，或者它比本程序旧（${error.message}）`,
            `the library ${path} cannot be used: it is not there, or older than this program (${error.message})`);
    }
    if (epoch !== ABI_EPOCH) {
        throw new OgiError(null, `动态库 ${path} 的接口版本是 ${epoch}，本程序需要 ${ABI_EPOCH}`,
            `the library ${path} has the interface of epoch ${epoch}; this program needs ${ABI_EPOCH}`);
    }
    library = functions;
}

const textOf = (str) => (str.size === 0 ? '' : koffi.decode.string(str.data, str.size));

/** Calls a function whose last parameter is the error. */
function call(name, ...parameters) {
    const error = [null];
    const status = library[name](...parameters, error);
    if (status === OK) return;
    try {
        const [chinese, english] = [0, 1].map((language) => {
            const text = {};
            // Only when memory is exhausted there is no error object.
            return error[0] !== null && library.ogi_error_message(error[0], language, text) === OK ? textOf(text) : null;
        });
        throw new OgiError(status, chinese ?? '内存不足。', english ?? 'Out of memory.');
    } finally {
        library.ogi_error_destroy(error[0]);
    }
}

/** The handle that a function gives out. */
function handleFrom(name, ...parameters) {
    const out = [null];
    call(name, ...parameters, out);
    return out[0];
}

/** The struct that a function fills. */
function structFrom(type, name, ...parameters) {
    const out = { struct_size: koffi.sizeof(type) };
    call(name, ...parameters, out);
    return out;
}

const forgotten = new FinalizationRegistry(({ destroy, handle }) => library[destroy](handle));

const HANDLE = Symbol('handle');
const DESTROY = Symbol('destroy');

/** Owns a handle: close() ends it; the garbage collector does where that was forgotten. */
class Owner {
    constructor(handle, destroy) {
        this[HANDLE] = handle;
        this[DESTROY] = destroy;
        forgotten.register(this, { destroy, handle }, this);
    }

    close() {
        if (this[HANDLE] === null) return;
        forgotten.unregister(this);
        library[this[DESTROY]](this[HANDLE]);
        this[HANDLE] = null;
    }
}
// For `using`, where the language has it.
if (Symbol.dispose) Owner.prototype[Symbol.dispose] = Owner.prototype.close;

function handleOf(owner) {
    if (owner[HANDLE] === null) throw new OgiError(null, '对象已经关闭。', 'The object is closed.');
    return owner[HANDLE];
}

/** 政府信息公开工作年度报告 of one organ for one year. */
class Report extends Owner {
    /** Reads a report from the bytes (Buffer, Uint8Array) of any supported document. */
    static read(bytes, hint = Medium.ANY) {
        if (!(bytes instanceof Uint8Array)) throw new TypeError('需要文件的字节（Buffer 或 Uint8Array）');
        return new Report(handleFrom('ogi_report_read', bytes, bytes.length, hint, null), 'ogi_report_destroy');
    }

    get organ() {
        return textOf(structFrom('ogi_report_info', 'ogi_report_get_info', handleOf(this)).organ);
    }

    get year() {
        return structFrom('ogi_report_info', 'ogi_report_get_info', handleOf(this)).year;
    }

    /** A cell: { state, value, print }. The value is a BigInt where it is beyond 2^53; 0 unless it is a number. */
    cell(code) {
        const { state, value, print } = structFrom('ogi_cell', 'ogi_report_get_cell', handleOf(this), code);
        return { state, value, print: textOf(print) };
    }

    /** Writes a count, or money in 分: a whole number, or a BigInt of 64 bits. */
    setNumber(code, number) {
        const value = BigInt(number); // throws where that is no whole number
        if (BigInt.asIntN(64, value) !== value) throw new RangeError(`超出 64 位整数：${value}`);
        const cell = { struct_size: koffi.sizeof('ogi_cell'), state: CellState.NUMBER, value };
        call('ogi_report_set_cell', handleOf(this), code, cell);
    }

    check() {
        return new CheckResult(handleFrom('ogi_report_check', handleOf(this), null), 'ogi_result_destroy');
    }

    /** The report in a canonical form, as a Buffer of UTF-8. */
    write(medium = Medium.JSON) {
        const buffer = handleFrom('ogi_report_write', handleOf(this), medium);
        try {
            const bytes = koffi.decode(library.ogi_buffer_data(buffer), 'uint8_t', library.ogi_buffer_size(buffer));
            return Buffer.from(bytes); // a copy, which outlives the buffer
        } finally {
            library.ogi_buffer_destroy(buffer);
        }
    }
}

/** What checking found. */
class CheckResult extends Owner {
    /** { verdict, issues, instances, fail … } */
    get summary() {
        return structFrom('ogi_summary', 'ogi_result_get_summary', handleOf(this));
    }

    /** A finding, 0 to summary.issues - 1, with its texts as strings. */
    issue(index) {
        const issue = structFrom('ogi_issue', 'ogi_result_get_issue', handleOf(this), index);
        for (const [name, value] of Object.entries(issue)) {
            if (value !== null && typeof value === 'object') issue[name] = textOf(value);
        }
        return issue;
    }
}

module.exports = { load, Report, CheckResult, OgiError, Medium, CellState, Verdict, Table, Application, Applicant,
    cellCode };
