// Reading files again to show that they are what they were: what is to be read, and what was found. A run of readings is told by its draw and the state of
// the files alone, so that one that was cut short goes on where it stopped and counts nothing twice. Source: capabilities 32, 100.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <QJsonObject>

namespace cf {

enum class FixityOf {
    Due,    ///< what was not read within the interval of its repository
    Since,  ///< what was not read since a moment, as since a snapshot
    Sample, ///< so many of all, drawn by the seed
    All
};
QLatin1StringView code(FixityOf of); ///< "DUE", "SINCE", "SAMPLE", "ALL"

/// What a run is to read: document files of these repositories that were known when it began.
struct FixityDraw {
    struct Share {
        RepositoryId repository;
        QString name;
        UtcMs readBefore = 0; ///< those that were last read before this; for All and Sample when the run began
        qint64 files = 0;     ///< known when it began, without those that had been found missing
        qint64 asked = 0;     ///< of them were to be read; not for a sample
        qint64 knownMissing = 0;
        friend bool operator==(const Share&, const Share&) = default;
    };
    QString id;
    FixityOf of = FixityOf::Due;
    std::vector<Share> shares; ///< by name
    qint64 sample = 0;         ///< how many are drawn
    QString seed;
    bool isSeedChosen = false; ///< by a person; else the program made it
    UtcMs began = 0; ///< what was read since then was read by it
    QString person;
    QString query;             ///< canonical; a sample of the files of the letters that it found when the run began; empty: of all files
    qint64 letters = 0;        ///< that it found
    bool areLettersExact = true; ///< false: at least so many
    std::vector<QByteArray> drawn; ///< of a query: the drawing hashes of the sample, the smallest first; what it finds later is another matter
    bool opens = false;        ///< the files of a sample are opened as well
    friend bool operator==(const FixityDraw&, const FixityDraw&) = default;
};
QJsonObject fixityDrawJson(const FixityDraw& draw);
/// Rejected: it is none.
Result<FixityDraw> fixityDrawFrom(const QByteArray& json);

/// Where a file stands in the draw: SHA-256 of seed, LF, repository's id, LF, native id, LF, native version, in UTF-8. The n smallest are the sample.
QByteArray drawingHash(const QString& seed, const RepositoryId& repository, QByteArrayView nativeId, QByteArrayView nativeVersion);

struct FixityFinding {
    CommunicationId communication; ///< the first that it belongs to; empty: none any more
    QString documentId, repository, nativeId, nativeVersion;
    ContentState state = ContentState::Unknown; ///< Unknown: it could not be read
    QByteArray recorded, found;
    QString reason; ///< why it could not be read; never translated
    friend bool operator==(const FixityFinding&, const FixityFinding&) = default;
};

/// Whether the files of a sample open with the reader that shows documents: one may be, byte for byte, what was recorded, and still nothing here opens it.
struct OpenedSample {
    static constexpr size_t mostListed = 1'000;
    struct Unopened {
        QString documentId, repository, nativeId;
        QString state;  ///< of TextState, "unsupported"; or "not-fetched"
        QString reason; ///< evidence
        friend bool operator==(const Unopened&, const Unopened&) = default;
    };
    qint64 files = 0, opened = 0;
    std::vector<Unopened> unopened; ///< the first mostListed
    friend bool operator==(const OpenedSample&, const OpenedSample&) = default;
};
QJsonObject openedJson(const OpenedSample& sample);

struct FixityReport {
    static constexpr qsizetype mostListed = 10'000;
    struct Share {
        RepositoryId repository;
        QString name;
        std::optional<UtcMs> watermark; ///< complete to
        qint64 population = 0;          ///< files known when the run began, without those that had been found missing before
        qint64 asked = 0;               ///< of them were to be read
        qint64 intact = 0, altered = 0, mismatch = 0, missing = 0;
        qint64 first = 0;  ///< read for the first time: nothing to compare with
        qint64 unread = 0; ///< could not be read, or were not come to
        qint64 knownMissing = 0; ///< had been found missing before the run, and are not in the population
        qint64 read() const { return intact + altered + mismatch + missing + first; }
        friend bool operator==(const Share&, const Share&) = default;
    };
    FixityDraw draw;
    UtcMs ended = 0;
    std::vector<Share> shares;
    std::vector<FixityFinding> findings; ///< what is not intact, worst first; at most mostListed
    qint64 notListed = 0;
    QString program;
    Share sum() const; ///< of all shares; its watermark is the earliest
    qint64 mostNotIntact = -1; ///< of a sample: see mostNotIntact(); -1: it is none
    std::optional<OpenedSample> opened; ///< none: nobody opened its files
    bool isAllOpened() const { return opened ? opened->opened == opened->files : !draw.opens; } ///< or nobody wanted it
    /// "INTACT" (all that was asked for was compared), "FOUND" (something is altered, missing or never was as stated), "PARTIAL" (some were not read, nothing else),
    /// "FIRST" (some were read for the first time, so that nothing was there to compare with, or nothing was asked for)
    QString outcome() const;
    friend bool operator==(const FixityReport&, const FixityReport&) = default;
};
QJsonObject fixityReportJson(const FixityReport& report);
Result<FixityReport> fixityReportFrom(const QByteArray& json);

/// The largest number of files not intact among `population` of which a random sample of `sample` would show no more than `found` with a probability of 5 % or
/// more (exact, hypergeometric): with 95 % confidence there are no more. population for an empty sample.
qint64 mostNotIntact(qint64 population, qint64 sample, qint64 found);

} // namespace cf
