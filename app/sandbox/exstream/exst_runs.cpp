#include "app/sandbox/exstream/exst_runs.h"

#include "app/sandbox/exstream/exst_assets.h"

#include <algorithm>

namespace cf::sandbox::exstream {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs second = 1'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr UtcMs markedFor = 30 * day;
constexpr int numberBits = 34;

PartKey sibling(const PartKey& key, Part part, int tmpl = 0, quint64 number = 0) { return {part, key.unit, key.day, key.slot, tmpl, number}; }

bool isOfFailure(const PartKey& key)
{
    return key.part == Part::FailedJob || key.part == Part::FailedFlow || key.part == Part::FailedStep || (key.part == Part::InputStep && key.number == 1);
}

// What is kept of a record.
quint64 numberIn(quint64 made) { return made & ((quint64(1) << numberBits) - 1); }
int templateIn(quint64 made) { return int(made >> numberBits & 0x3FF); }

} // namespace

bool isFailedOnce(const PartKey& job)
{
    return estate::Dice(0, estate::Subject::Production, quint64(1) << 40 | quint64(job.unit) << 20 | quint64(job.day) << 4 | quint64(job.slot)).oneIn(60);
}

Runs::Runs(const estate::EstateGenerator& generator, quint64 records, const Clock& clock)
    : m_generator(generator)
    , m_records(records)
    , m_clock(clock)
{}

void Runs::build()
{
    if (m_isBuilt) {
        return;
    }
    m_isBuilt = true;
    estate::EstateRecord record;
    for (quint64 number = 0; number < m_records; ++number) {
        m_generator.make(number, record);
        const QByteArray own = "D-" + QByteArray::number(number).rightJustified(9, '0');
        if (record.documentId == std::string_view(own.constData(), size_t(own.size()))) { // else it is another's
            const ProductionRun run = productionRunOf(record);
            m_made.push_back(sortKeyOf(run.key) | quint64(record.usages[0].tmpl) << numberBits | number);
        }
    }
    std::sort(m_made.begin(), m_made.end());
}

PartKey Runs::jobOf(const PartKey& part) { return sibling(part, isOfFailure(part) ? Part::FailedJob : Part::Job); }

std::optional<Job> Runs::jobAt(PartKey key) const
{
    Job job;
    job.key = jobOf(key);
    job.isFailed = job.key.part == Part::FailedJob;
    job.began = dayBegins(key.day) + (job.isFailed ? hour : 2 * hour) + key.slot * 10 * minute;
    job.ended = job.began + (job.isFailed ? 3 * minute : 40 * minute);
    job.expires = job.ended + m_kept;
    const UtcMs now = m_clock.now();
    job.isMarked = job.expires - markedFor <= now;
    return job.expires <= now || job.began > now ? std::nullopt : std::optional(job);
}

QList<Job> Runs::jobs(int unit, bool withMarked)
{
    build();
    QList<Job> all;
    auto at = std::lower_bound(m_made.begin(), m_made.end(), quint64(unit) << 62);
    while (at != m_made.end() && int(*at >> 62) == unit) {
        const PartKey key{Part::Job, unit, int(*at >> 48 & 0x3FFF), int(*at >> 44 & 15), 0, 0};
        for (const Part part : {Part::FailedJob, Part::Job}) {
            if (part == Part::FailedJob && !isFailedOnce(key)) {
                continue;
            }
            const auto job = jobAt(sibling(key, part));
            if (job && (withMarked || !job->isMarked)) {
                all.append(*job);
            }
        }
        at = std::lower_bound(at, m_made.end(), sortKeyOf(key) + (quint64(1) << 44));
    }
    std::stable_sort(all.begin(), all.end(), [](const Job& a, const Job& b) { return a.began < b.began; });
    return all;
}

std::span<const quint64> Runs::madeBy(const PartKey& of)
{
    build();
    const bool isOfStep = of.part == Part::MakingStep || of.part == Part::Collection;
    const quint64 from = sortKeyOf(of) | (isOfStep ? quint64(of.tmpl) << numberBits : 0), last = from | ((quint64(1) << (isOfStep ? numberBits : 44)) - 1);
    const auto first = std::lower_bound(m_made.begin(), m_made.end(), from);
    return {first, std::upper_bound(first, m_made.end(), last)};
}

quint64 Runs::ownStepOf(quint64 number) const
{
    const int trap = estate::trapOf(m_generator.seed(), number);
    return trap == 11 || trap == 12 || trap == 16 ? number + 1 : 0;
}

QList<quint64> Runs::records(const PartKey& of)
{
    const bool isOfStep = of.part == Part::MakingStep || of.part == Part::Collection;
    QList<quint64> numbers;
    for (const quint64 made : madeBy(of)) {
        if (!isOfStep || ownStepOf(numberIn(made)) == of.number) {
            numbers.append(numberIn(made));
        }
    }
    return numbers;
}

std::optional<Job> Runs::job(PartKey key)
{
    const PartKey of = jobOf(key);
    const bool isThere = of.unit < unitCount && of.tmpl == 0 && of.number == 0 && (of.part == Part::Job || isFailedOnce(of)) && !records(of).isEmpty();
    return isThere ? jobAt(of) : std::nullopt;
}

QList<Step> Runs::steps(const Job& job)
{
    const auto made = [&](const PartKey& key, const PartKey& before, const QString& name, const QString& type, UtcMs after, UtcMs lasting) {
        return Step{key, before, name, type, job.began + after, job.began + after + lasting, false};
    };
    const PartKey input = sibling(job.key, Part::InputStep, 0, job.isFailed ? 1 : 0);
    QList<Step> all{made(input, input, u"Input"_s, u"input"_s, 0, 20 * second)};
    if (job.isFailed) {
        all.append(made(sibling(job.key, Part::FailedStep), input, u"Compose"_s, u"communication"_s, 20 * second, 2 * minute));
        all.last().isFailed = true;
        return all;
    }
    QList<std::pair<int, quint64>> ways; // template, and whose own
    for (const quint64 one : madeBy(job.key)) {
        const std::pair way(templateIn(one), ownStepOf(numberIn(one)));
        if (!ways.contains(way)) {
            ways.append(way);
        }
    }
    std::sort(ways.begin(), ways.end());
    for (const auto& [tmpl, own] : ways) {
        const QString code = QString::fromLatin1(estate::templateCode(tmpl).data(), 8);
        all.append(made(sibling(job.key, Part::MakingStep, tmpl, own), input, code, u"communication"_s, minute + tmpl % 7 * second, 20 * minute));
    }
    all.append(made(sibling(job.key, Part::OutputStep), all.constLast().key, u"Archive"_s, u"output"_s, 25 * minute, 10 * minute));
    return all;
}

std::optional<Step> Runs::step(const PartKey& key)
{
    const auto of = job(key);
    if (!of) {
        return std::nullopt;
    }
    for (const Step& one : steps(*of)) {
        if (one.key == key) {
            return one;
        }
    }
    return std::nullopt;
}

std::optional<quint64> Runs::recordOf(const PartKey& of, const QString& customerNumber)
{
    bool isNumber = false;
    const quint64 number = customerNumber.toULongLong(&isNumber);
    return isNumber && number > 0 && records(of).contains(number - 1) ? std::optional(number - 1) : std::nullopt;
}

} // namespace cf::sandbox::exstream
