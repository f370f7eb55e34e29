// Reads a report and checks it, miswrites a figure and checks again, and writes what came of it as JSON:
// node example.js REPORT NEW.json. The variable OGI_LIBRARY may name the library.
'use strict';

const fs = require('node:fs');
const ogi = require('./ogi');

/** Says the verdict and the first finding. */
function describe(report) {
    const verdicts = ['通过', '不通过', '无法判定'];
    const result = report.check();
    try {
        const { verdict, instances, fail, issues } = result.summary;
        console.log(`${report.organ}，${report.year}年：${verdicts[verdict]}（核对${instances}项，不符${fail}项）`);
        if (issues > 0) {
            const first = result.issue(0);
            console.log(`${first.label_zh}：${first.message_zh}`);
        }
    } finally {
        result.close();
    }
}

/** Two digits change places, as they do when a table is copied by hand. */
function miswrite(report) {
    const code = ogi.cellCode(ogi.Table.APPLICATIONS, ogi.Application.NEWLY_RECEIVED, ogi.Applicant.NATURAL_PERSON);
    const before = report.cell(code);
    report.setNumber(code, 16);
    console.log(`自然人新收申请：${before.state === ogi.CellState.NUMBER ? before.value : ''}改为16`);
}

/** The same sentence for whatever the system says of a file. */
function withFile(sentence, name, action) {
    try {
        return action();
    } catch (error) {
        throw new Error(`${sentence}：${name}`, { cause: error });
    }
}

function main(name, newName) {
    ogi.load(process.env.OGI_LIBRARY);
    const report = ogi.Report.read(withFile('无法读取文件', name, () => fs.readFileSync(name)));
    try {
        describe(report);
        miswrite(report);
        describe(report);
        const json = report.write(ogi.Medium.JSON);
        withFile('无法写入文件', newName, () => fs.writeFileSync(newName, json));
    } finally {
        report.close();
    }
}

if (process.argv.length !== 4) {
    console.error('usage: node example.js REPORT NEW.json');
    process.exitCode = 2;
} else {
    try {
        main(process.argv[2], process.argv[3]);
    } catch (error) {
        console.error(error.message);
        process.exitCode = 1;
    }
}
