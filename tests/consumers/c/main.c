/* Reads a report, checks it and says what was found. */
#include <ogi.h>

#include <stdio.h>

static int give_up(ogi_error *error) {
    ogi_str message = {NULL, 0};
    if (ogi_error_message(error, OGI_LANGUAGE_EN, &message) == OGI_OK) fprintf(stderr, "%s\n", message.data);
    ogi_error_destroy(error);
    return 1;
}

static int describe(const ogi_report *report, const ogi_result *result) {
    static const char *const verdicts[] = {"valid", "invalid", "undetermined"};
    ogi_report_info info = {0};
    ogi_cell received = {0};
    ogi_summary summary = {0};
    ogi_error *error = NULL;

    info.struct_size = sizeof info;
    received.struct_size = sizeof received;
    summary.struct_size = sizeof summary;
    if (ogi_report_get_info(report, &info, &error) != OGI_OK) return give_up(error);
    if (ogi_report_get_cell(report, OGI_CELL(3, OGI_APPLICATION_NEWLY_RECEIVED, OGI_APPLICANT_NATURAL_PERSON),
                            &received, &error) != OGI_OK)
        return give_up(error);
    if (ogi_result_get_summary(result, &summary, &error) != OGI_OK) return give_up(error);

    printf("%s, %d: %s, %d of %d failed; applications by natural persons: %ld\n", info.organ.data, (int)info.year,
           verdicts[summary.verdict], (int)summary.fail, (int)summary.instances,
           received.state == OGI_CELL_NUMBER ? (long)received.value : -1L);
    return 0;
}

static int check(const char *bytes, size_t size) {
    ogi_report *report = NULL;
    ogi_result *result = NULL;
    ogi_error *error = NULL;
    int code;

    if (ogi_report_read(bytes, size, OGI_MEDIUM_ANY, NULL, &report, &error) != OGI_OK) return give_up(error);
    code = ogi_report_check(report, NULL, &result, &error) == OGI_OK ? describe(report, result) : give_up(error);
    ogi_result_destroy(result);
    ogi_report_destroy(report);
    return code;
}

int main(int argc, char **argv) {
    static char bytes[1 << 20];
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    size_t size;

    if (file == NULL) return 2;
    size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return check(bytes, size);
}
