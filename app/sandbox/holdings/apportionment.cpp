#include "app/sandbox/holdings/apportionment.h"

#include <algorithm>

namespace cf::sandbox {

namespace {

constexpr QLatin1StringView names[] = {QLatin1StringView("archivesspace"), QLatin1StringView("documentum"), QLatin1StringView("extended-ecm"),
                                       QLatin1StringView("cmis")};

constexpr quint64 archives = archiveKinds.size();
constexpr quint64 block = 25, period = block * archives, quarter = block;

/// The runs of a block go round the archives; each block begins one archive later, so that after four of them all have as many.
struct Shares {
    std::array<quint8, period> owner{}, place{};
    std::array<std::array<quint8, quarter>, archives> at{};
    constexpr Shares()
    {
        constexpr quint64 runEnds[] = {7, 13, 19, 25}; // the estate's copies stand at 7 and 19
        std::array<quint8, archives> count{};
        for (quint64 i = 0; i < period; ++i) {
            quint64 run = 0;
            while (i % block >= runEnds[run]) {
                ++run;
            }
            const auto archive = size_t((run + i / block) % archives);
            owner[i] = quint8(archive);
            place[i] = count[archive]++;
            at[archive][place[i]] = quint8(i);
        }
    }
};
constexpr Shares shares;

// Records of ten seconds, second by second.
constexpr quint64 arrivals[] = {1, 8, 3, 1, 5, 9, 2, 4, 1, 6};
constexpr quint64 arrivalsInAll = 40;

} // namespace

QLatin1StringView archiveName(ArchiveKind kind) { return names[size_t(kind)]; }

std::optional<ArchiveKind> archiveNamed(QStringView name)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? std::nullopt : std::optional(ArchiveKind(found - std::begin(names)));
}

ArchiveKind archiveOf(quint64 number) { return ArchiveKind(shares.owner[number % period]); }

quint64 accessionOf(quint64 number) { return number / period * quarter + shares.place[number % period]; }

quint64 numberAt(ArchiveKind archive, quint64 accession) { return accession / quarter * period + shares.at[size_t(archive)][accession % quarter]; }

quint64 shareOf(ArchiveKind archive, quint64 records)
{
    const auto& at = shares.at[size_t(archive)];
    const quint64 rest = quint64(std::lower_bound(at.begin(), at.end(), records % period) - at.begin());
    return records / period * quarter + rest;
}

UtcMs takenInAt(quint64 number)
{
    quint64 second = 0;
    for (quint64 rest = number % arrivalsInAll; rest >= arrivals[second]; ++second) {
        rest -= arrivals[second];
    }
    return loadingBegan + UtcMs(number / arrivalsInAll * std::size(arrivals) + second) * 1000;
}

quint64 takenInBefore(UtcMs instant)
{
    if (instant <= loadingBegan) {
        return 0;
    }
    const quint64 seconds = quint64(instant - loadingBegan + 999) / 1000; // those that began before the instant
    quint64 count = seconds / std::size(arrivals) * arrivalsInAll;
    for (quint64 i = 0; i < seconds % std::size(arrivals); ++i) {
        count += arrivals[i];
    }
    return count;
}

} // namespace cf::sandbox
