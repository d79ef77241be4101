// Witnesses of the activity log: its newest signed head, filed in repositories through the outbox, and what they give back of it when they are asked. GUI thread.
#pragma once

#include "models/activity/log.h"
#include "models/cache/cache.h"
#include "models/domain/log_witness.h"
#include "models/domain/ports/content_source.h"
#include "models/evidence/pack/pack_filing_place.h"
#include "models/outbox/outbox.h"

#include <QPointer>
#include <QTimeZone>

#include <map>

namespace cf::ui {

/// All of them outlive the presenter.
struct WitnessParts {
    activity::Log& log;
    outbox::Outbox& outbox;
    cache::Cache& cache;
    ContentSource& content;
    const Clock& clock;
    QTimeZone zone;
    QString person;
    /// Signs what there is, if there is a key; `then` in any case.
    std::function<void(std::function<void()> then)> sign;
};

/// What a repository gave back, held against the log as it is now.
struct WitnessCheck {
    enum class Is { Fits, OtherBytes, NoHead, Differs, Gone, Away };
    Is is = Is::Away;
    QString detail; ///< evidence
    UtcMs at = 0;
    QByteArray note; ///< as it was given back
    friend bool operator==(const WitnessCheck&, const WitnessCheck&) = default;
};
QLatin1StringView codeOf(WitnessCheck::Is is); ///< "fits", "other-bytes", …; in JSON and bundles
bool isWrong(const WitnessCheck& check);       ///< it says that the log is not what it was, or that the witness is not
QString witnessCheckWords(const WitnessCheck& check);

class WitnessPresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr int most = 400, checkedAtOnce = 20;
    explicit WitnessPresenter(WitnessParts parts, QObject* parent = nullptr);

    void read();
    bool isKnown() const { return m_isKnown; }
    const std::vector<LogWitness>& witnesses() const { return m_all; } ///< newest first
    const std::vector<FilingPlace>& places() const { return m_places; }
    std::optional<WitnessCheck> checkOf(const LogWitness& witness) const;
    /// What it comes to, in a sentence: "The first 412 entries are witnessed by 2 repositories."
    QString summary() const;
    QString whereabouts(const LogWitness& witness) const; ///< "Done, receipt 4711; seen there 14:02." and what a check found
    /// Why nothing can be filed; empty: it can be.
    QString barred() const;

    /// Signs, and files the newest head in each place; ended() with how many lie in the outbox.
    void file();
    /// The same once a day, as soon as there is something and a place for it.
    void fileWhenDue();
    /// Asks the repositories for the newest of what they took, at most checkedAtOnce; checked().
    void check();
    bool isChecking() const { return m_left > 0; }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void ended(int filed, const QString& trouble); ///< of file(); trouble: a sentence, empty when all lie in the outbox
    void checked();

private:
    void submit();
    void look(const LogWitness& witness);
    void judge(const LogWitness& witness, const Result<QByteArray>& bytes);
    void keep(const LogWitness& witness, WitnessCheck check);
    WitnessParts m_parts;
    std::vector<LogWitness> m_all;
    std::vector<FilingPlace> m_places;
    std::map<QString, WitnessCheck> m_checks; ///< by key of the command
    qint64 m_signed = 0;
    int m_left = 0; ///< of the checks under way
    bool m_isKnown = false, m_isFiling = false, m_isDueAsked = false;
};

} // namespace cf::ui
