/* The baseline of the benchmarks: the events of YAML files, counted and thrown away. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

static unsigned char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  unsigned char *bytes = NULL;
  size_t capacity = 0;
  *size = 0;
  do {
    if (*size == capacity) {
      capacity = capacity ? capacity * 2 : 1 << 16;
      unsigned char *larger = realloc(bytes, capacity);
      if (!larger) break;
      bytes = larger;
    }
    *size += fread(bytes + *size, 1, capacity - *size, file);
  } while (!feof(file) && !ferror(file));
  int complete = feof(file) && !ferror(file);
  fclose(file);
  if (complete) return bytes;
  free(bytes);
  return NULL;
}

/* Returns the number of events, or -1 after a syntax error. */
static long scan(const unsigned char *bytes, size_t size) {
  yaml_parser_t parser;
  yaml_event_t event;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, bytes, size);
  long events = 0;
  int last = 0;
  while (!last) {
    if (!yaml_parser_parse(&parser, &event)) {
      fprintf(stderr, "line %zu: %s\n", parser.problem_mark.line + 1, parser.problem);
      events = -1;
      break;
    }
    events++;
    last = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return events;
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static int ascending(const void *one, const void *other) {
  double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

int main(int count, char **words) {
  long repeat = 1;
  int first = 1;
  if (count == 2 && strcmp(words[1], "--version") == 0) {
    printf("libyaml %s\n", yaml_get_version_string());
    return 0;
  }
  if (count > 2 && strcmp(words[1], "--repeat") == 0) {
    repeat = strtol(words[2], NULL, 10);
    first = 3;
  }
  if (first >= count || repeat < 1 || repeat > 1000000) {
    fprintf(stderr, "usage: libyaml-scan --version | [--repeat N] FILE...\n");
    return 2;
  }
  double *times = malloc((size_t)repeat * sizeof *times);
  if (!times) return 2;
  int status = 0;
  for (int word = first; word < count; word++) {
    size_t size;
    unsigned char *bytes = contents(words[word], &size);
    if (!bytes) {
      perror(words[word]);
      status = 2;
      continue;
    }
    long events = 0;
    for (long run = 0; run < repeat; run++) {
      double start = milliseconds();
      events = scan(bytes, size);
      times[run] = milliseconds() - start;
    }
    if (events < 0) status = 1;
    qsort(times, (size_t)repeat, sizeof *times, ascending);
    printf("%s: %ld events, %zu bytes, minimum %.3f ms, median %.3f ms\n", words[word], events,
           size, times[0], times[repeat / 2]);
    free(bytes);
  }
  free(times);
  return status;
}
