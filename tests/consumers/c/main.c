/* Reads a report and checks it, miswrites a figure and checks again, and writes what came of it as JSON:
 * example REPORT NEW.json */
#include <ogi.h>

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

/* Says the verdict and the first finding. */
static ogi_status describe(const ogi_report *report, ogi_error **error) {
    static const char *const verdicts[] = {"通过", "不通过", "无法判定"};
    ogi_report_info info = {.struct_size = sizeof info};
    ogi_summary summary = {.struct_size = sizeof summary};
    ogi_issue issue = {.struct_size = sizeof issue};
    ogi_result *result = NULL;
    ogi_status status;

    status = ogi_report_check(report, NULL, &result, error);
    if (status == OGI_OK) status = ogi_report_get_info(report, &info, error);
    if (status == OGI_OK) status = ogi_result_get_summary(result, &summary, error);
    if (status == OGI_OK)
        printf("%s，%d年：%s（核对%" PRIu64 "项，不符%" PRIu64 "项）\n", info.organ.data, (int)info.year,
               verdicts[summary.verdict], summary.instances, summary.fail);
    if (status == OGI_OK && summary.issues > 0) {
        status = ogi_result_get_issue(result, 0, &issue, error);
        if (status == OGI_OK) printf("%s：%s\n", issue.label_zh.data, issue.message_zh.data);
    }
    ogi_result_destroy(result);
    return status;
}

/* Two digits change places, as they do when a table is copied by hand. */
static ogi_status miswrite(ogi_report *report, ogi_error **error) {
    const int32_t code = OGI_CELL(OGI_TABLE_APPLICATIONS, OGI_APPLICATION_NEWLY_RECEIVED, OGI_APPLICANT_NATURAL_PERSON);
    ogi_cell cell = {.struct_size = sizeof cell};
    const ogi_cell wrong = {.struct_size = sizeof wrong, .state = OGI_CELL_NUMBER, .value = 16};
    const ogi_status status = ogi_report_get_cell(report, code, &cell, error);

    if (status != OGI_OK) return status;
    if (cell.state == OGI_CELL_NUMBER)
        printf("自然人新收申请：%" PRId64 "改为%" PRId64 "\n", cell.value, wrong.value);
    else
        printf("自然人新收申请：改为%" PRId64 "\n", wrong.value);
    return ogi_report_set_cell(report, code, &wrong, error);
}

static int read_file(const char *name, char **bytes, size_t *size) {
    FILE *file = fopen(name, "rb");
    long end = -1;

    *bytes = NULL;
    if (file != NULL && fseek(file, 0, SEEK_END) == 0) end = ftell(file);
    if (end >= 0 && end < LONG_MAX && fseek(file, 0, SEEK_SET) == 0) *bytes = malloc((size_t)end + 1);
    *size = *bytes == NULL ? 0 : fread(*bytes, 1, (size_t)end, file);
    if (file != NULL) fclose(file);
    if (*bytes != NULL && *size == (size_t)end) return 1;
    fprintf(stderr, "无法读取文件：%s\n", name);
    free(*bytes);
    return 0;
}

static int write_file(const char *name, const ogi_buffer *buffer) {
    FILE *file = fopen(name, "wb");
    size_t written = 0;

    if (file != NULL) written = fwrite(ogi_buffer_data(buffer), 1, ogi_buffer_size(buffer), file);
    if (file != NULL && fclose(file) == 0 && written == ogi_buffer_size(buffer)) return 1;
    fprintf(stderr, "无法写入文件：%s\n", name);
    return 0;
}

int main(int argc, char **argv) {
    char *bytes;
    size_t size;
    ogi_report *report = NULL;
    ogi_buffer *json = NULL;
    ogi_error *error = NULL;
    ogi_str message;
    ogi_status status;
    int done = 0;

    if (argc != 3) {
        fprintf(stderr, "usage: %s REPORT NEW.json\n", argv[0]);
        return 2;
    }
    if (!read_file(argv[1], &bytes, &size)) return 1;
    status = ogi_report_read(bytes, size, OGI_MEDIUM_ANY, NULL, &report, &error);
    free(bytes);
    if (status == OGI_OK) status = describe(report, &error);
    if (status == OGI_OK) status = miswrite(report, &error);
    if (status == OGI_OK) status = describe(report, &error);
    if (status == OGI_OK) status = ogi_report_write(report, OGI_MEDIUM_JSON, &json, &error);
    if (status == OGI_OK)
        done = write_file(argv[2], json);
    else if (ogi_error_message(error, OGI_LANGUAGE_ZH, &message) == OGI_OK)
        fprintf(stderr, "%s\n", message.data);
    else
        fprintf(stderr, "内存不足。\n"); /* the only failure without an error object */
    ogi_error_destroy(error);
    ogi_buffer_destroy(json);
    ogi_report_destroy(report);
    return done ? 0 : 1;
}
