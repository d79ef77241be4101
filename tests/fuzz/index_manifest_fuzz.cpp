#include "models/connectors/folder/manifest_reader.h"

#include "tests/fuzz/index_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    cf::connectors::TextSource source(cf::test::deviceFor(data, size), cf::connectors::TextSource::Kind::Xml);
    cf::connectors::ManifestReader reader(source);
    cf::test::readAll(reader, size);
    return 0;
}
