#include "models/connectors/folder/csv_reader.h"

#include "tests/fuzz/index_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    cf::connectors::TextSource source(cf::test::deviceFor(data, size), cf::connectors::TextSource::Kind::Table);
    cf::connectors::CsvReader reader(source);
    cf::test::readAll(reader, size);
    return 0;
}
