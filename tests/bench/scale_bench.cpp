// The search at scale: usage: bench_scale --records N --cache FOLDER [--mode warm|cold|writing] [--json FILE] [--sets
// 200] [--seconds 60]
// [--classes abc+] [--gentle] [--consume]. docs/performance/README.md says what is asked and how.
// The cache is filled when it is not there, by a process of its own: this one's memory is that of asking.
#include "tests/bench/scale_asking.h"
#include "tests/bench/scale_cache.h"
#include "tests/bench/scale_modes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace cf;
using namespace cf::bench;
using namespace Qt::StringLiterals;

namespace {

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 1;
}

bool fillBeside(const ScaleCache& cache)
{
    QProcess filling;
    filling.setProcessChannelMode(QProcess::ForwardedChannels);
    filling.start(QCoreApplication::applicationFilePath(),
                  {u"--records"_s, QString::number(cache.records), u"--cache"_s, cache.folder, u"--seed"_s,
                   QString::number(cache.seed), u"--mode"_s, u"fill"_s});
    return filling.waitForFinished(-1) && filling.exitCode() == 0 && cache.isComplete();
}

void printSizes(const ScaleCache& cache)
{
    const auto sizes = sizesOf(cache.file());
    if (!sizes) {
        std::fprintf(stderr, "%s\n", qPrintable(sizes.error().detail));
        return;
    }
    const auto each = [&](qint64 bytes) { return double(bytes) / double(cache.records); };
    std::printf("bytes a record: rows %.0f, texts %.0f, words with positions %.0f, shared values %.0f, "
                "secondary indexes %.0f; together %.0f\n",
                each(sizes->rows), each(sizes->texts), each(sizes->words), each(sizes->shared), each(sizes->secondary),
                each(sizes->all()));
}

Load textAndIndex(const ScaleCache& cache, const Load& whole)
{
    const auto sizes = sizesOf(cache.file());
    Load load = whole;
    load.engine = u"counterfoil, text and index"_s;
    load.bytesPerRecord = sizes ? double(sizes->texts + sizes->words + sizes->shared) / double(cache.records) : 0;
    return load;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"records"_s, {}, u"N"_s, u"100000"_s},
                        {u"cache"_s, {}, u"FOLDER"_s, u"build/bench"_s},
                        {u"seed"_s, {}, u"S"_s, u"1"_s},
                        {u"mode"_s, {}, u"MODE"_s, u"warm"_s},
                        {u"json"_s, {}, u"FILE"_s},
                        {u"sets"_s, {}, u"N"_s, u"200"_s},
                        {u"seconds"_s, {}, u"S"_s, u"60"_s},
                        {u"classes"_s, {}, u"LETTERS"_s},
                        {u"repeat"_s, {}, u"N"_s, u"5"_s},
                        {u"ask"_s, {}, u"QUERY"_s},
                        {u"wants"_s, {}, u"WHAT"_s, u"newest50"_s},
                        {{u"gentle"_s}, u"cold: only this file is taken out of memory"_s},
                        {{u"consume"_s}, u"writing: into the cache itself, which is gone then; without room for a copy"_s}});
    options.process(application);
    const ScaleCache cache{options.value(u"cache"_s), options.value(u"records"_s).toULongLong(),
                           options.value(u"seed"_s).toULongLong()};
    const QString mode = options.value(u"mode"_s);
    if (mode == u"fill") {
        const auto filled = cache.fill();
        return filled ? 0 : failed(filled.error());
    }
    if (mode == u"once") { // the question of a cold start, in a process of its own
        const auto once = askOnce(cache.file(), options.value(u"ask"_s), options.value(u"wants"_s));
        return once ? (std::printf("%f\n", *once), 0) : failed(once.error());
    }
    if (mode == u"write") {
        const auto written = writeOn(cache);
        return written ? 0 : failed(written.error());
    }
    if (!cache.isComplete()) {
        cache.clear(); // of other tables, or begun by another program
        if (!fillBeside(cache)) {
            return failed({ErrorKind::Storage, u"the cache cannot be filled"_s, {}});
        }
    }
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    std::printf("%s\n", qPrintable(business()));
    Figures figures(options.value(u"json"_s));
    const estate::EstateGenerator generator(cache.seed);
    Questions questions(generator, cache.records);
    Round round{cache.file(),
                mode,
                qint64(cache.records),
                options.value(u"sets"_s).toInt(),
                options.value(u"seconds"_s).toDouble(),
                options.value(u"classes"_s)};
    const auto asked = mode == u"warm"      ? askAll(round, questions, figures)
                       : mode == u"cold"    ? askCold(round, questions, figures, options.value(u"repeat"_s).toInt(),
                                                      !options.isSet(u"gentle"_s))
                       : mode == u"writing" ? askWhileWriting(cache, options.isSet(u"consume"_s), round, questions, figures)
                                            : fail(ErrorKind::Rejected, u"modes are warm, cold and writing"_s);
    if (mode == u"warm") {
        Load load = cache.load();
        load.residentMegabytes = memory("VmHWM"); // before the sizes, which read all of the file
        printSizes(cache);
        std::printf("loaded with %.0f records a second\n", load.recordsPerSecond);
        if (round.classes.isEmpty()) { // else the memory is not that of all questions
            figures.put(load);
            figures.put(textAndIndex(cache, load));
        }
    }
    if (!figures.write()) {
        return failed({ErrorKind::Storage, u"the figures cannot be written"_s, {}});
    }
    return asked ? 0 : failed(asked.error());
}
