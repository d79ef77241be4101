// The page of retention: what is due and what keeps it, where sources disagree, the plan with the codes that nobody mapped, and dispositions with what came of them. GUI
// thread.
#pragma once

#include "ui/handovers/gap_table_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/retention/disposition_acts_presenter.h"
#include "ui/retention/retention_words_presenter.h"

#include <QElapsedTimer>
#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct RetentionPageParts {
    RetentionParts retention;
    SecretStore& secrets;
    SealedPaperPresenter::Draw draw;
    QString program; ///< "Counterfoil 0.1.0"
};

class RetentionPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit RetentionPresenter(RetentionPageParts parts, QObject* parent = nullptr);

    void setActive(bool active); ///< while nobody looks nothing is counted
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    TimeTelling telling() const;
    QDate today() const;
    QString scope() const;    ///< of all counts
    QString headline() const; ///< "14 due, 3 of them blocked"
    QString faults() const;   ///< a plan that cannot be read; empty: none
    const evidence::RetentionBook& book() const { return *m_book; }

    /// 0, 30 or 90: what is due so many days from now at the latest is listed.
    void setHorizon(int days);
    int horizon() const { return m_horizon; }
    GapTable& shares() { return m_shares; }   ///< by class, repository, unit; those in which nothing is due soon come last
    void chooseShare(int row);                ///< letters() follow; -1: all
    GapTable& letters() { return m_letters; } ///< at most mostListed
    QString lettersTitle() const { return m_lettersTitle; }
    QString letterText(int row) const;        ///< all that its sources say, and what keeps it
    void openLetter(int row);
    void searchLetters(); ///< all that the list is of, and not the first of them alone
    static constexpr qsizetype mostListed = 2'000;
    /// What a decision about the chosen share would be about.
    evidence::RetentionWish wish() const;
    QString decideBarred() const; ///< why nothing may be decided now; empty: it may

    GapTable& causes() { return m_causes; }
    QString causeText(int row) const;
    void openCause(int row);
    QStringList causeLetters(int row) const;  ///< ids, at most ConflictCause::mostNamed
    QString correctBarred(int row) const;     ///< why their class may not be corrected from here; empty: it may
    QByteArray causesCsv() const; ///< each cause with its letters: what somebody corrects where

    GapTable& classes() { return m_classes; }
    GapTable& notMapped() { return m_notMapped; }
    QString planText() const;
    void takePlan(const QString& file); ///< told() says what became of it

    GapTable& dispositions() { return m_dispositions; }
    void chooseDisposition(int row);
    void chooseDisposition(const QString& id);
    int chosenDisposition() const;
    const DispositionBook* disposition() const { return m_disposition ? &*m_disposition : nullptr; }
    QString receiptBarred() const; ///< why no receipt of another archive may be taken in for the chosen one; empty: it may
    /// Of the chosen one: see DispositionActsPresenter::receive().
    void takeReceipt(const QString& archive, const QString& reference, const QString& path);
    QString dispositionTitle() const;
    QString verdict() const;
    GapTable& disposed() { return m_disposed; } ///< letters of the chosen one
    GapTable& steps() { return m_steps; }
    void writeCertificate(const QString& path); ///< told() says what became of it
    DispositionActsPresenter& acts() { return m_acts; }
    const DispositionActsPresenter& acts() const { return m_acts; }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);
    void searchWanted(const QString& query);

private:
    void readDispositions();
    void readDisposition();
    void fillBook();
    void fillLetters();
    void fillDispositions();
    void fillDisposition();
    void openDocuments(const QStringList& documents);

    RetentionPageParts m_page;
    RetentionParts& m_parts;
    DispositionActsPresenter m_acts, m_following;
    SealedPaperPresenter m_paper;
    Phase m_phase = Phase::Loading;
    QString m_failure, m_lettersTitle, m_chosen;
    std::shared_ptr<const evidence::RetentionBook> m_book;
    std::vector<const evidence::RetentionShare*> m_listedShares;
    std::vector<const evidence::LetterRetention*> m_listed;
    std::optional<std::array<QString, 3>> m_share; ///< class, repository, unit
    std::vector<KeptDisposition> m_all;
    std::optional<DispositionBook> m_disposition;
    GapTable m_shares, m_letters, m_causes, m_classes, m_notMapped, m_dispositions, m_disposed, m_steps;
    QTimer m_later;
    QElapsedTimer m_took;
    int m_horizon = 0;
    bool m_isActive = false, m_isStale = true, m_isReading = false, m_areStale = true;
};

} // namespace cf::ui
