// How fast an estate is made, in one thread: records with their texts alone, and as rows with ids and folded words.
// By the time of the processor, so that others on the machine matter less. usage: bench_estate [RECORDS]
#include "app/sandbox/estate/estate_page.h"

#include <cstdio>
#include <ctime>

using namespace cf::estate;

namespace {

double processorSeconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

int main(int argc, char** argv)
{
    const quint64 records = argc > 1 ? QByteArray(argv[1]).toULongLong() : 300'000;
    double start = processorSeconds();
    const EstateGenerator generator(1);
    std::printf("vocabulary and templates: %.0f ms\n", (processorSeconds() - start) * 1000);

    EstateRecord record;
    quint64 letters = 0, events = 0, legs = 0, files = 0;
    start = processorSeconds();
    for (quint64 number = 0; number < records; ++number) {
        generator.make(number, record);
        for (const MadeRendition& file : record.renditions) {
            letters += file.body.size();
        }
        files += record.renditions.size();
        legs += record.legs.size();
        for (const MadeLeg& leg : record.legs) {
            events += leg.events.size();
        }
    }
    double seconds = processorSeconds() - start;
    const auto each = [&](quint64 sum) { return double(sum) / double(records); };
    std::printf("records with text: %.0f a second (%.0f bytes of text, %.2f files, %.2f recipients, %.2f events each)\n",
                double(records) / seconds, each(letters), each(files), each(legs), each(events));

    PageMaker maker(generator, false);
    start = processorSeconds();
    for (quint64 number = 0; number + 5'000 <= records; number += 5'000) {
        maker.make(number, 5'000);
    }
    seconds = processorSeconds() - start;
    std::printf("as rows, with ids and folded words: %.0f a second\n", double(records) / seconds);
    return 0;
}
