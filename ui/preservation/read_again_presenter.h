// What is to be read again, as it is being chosen: what was chosen last time, how many files and letters it is about, and what reading them comes to. GUI thread. Source: journey R6.
#pragma once

#include "ui/preservation/preservation_presenter.h"

#include <QTimer>

namespace cf::ui {

struct ReadAgainChoice {
    static constexpr int usualSample = 300, mostSample = 100'000;
    FixityOf of = FixityOf::Due; ///< Due, Sample or All
    QString query;               ///< as written; of a sample: letters whose files; empty: all files
    bool isShare = false;        ///< the sample is a share of the files, else a number
    int number = usualSample;
    int percent = 1;
    QString seed;
    bool opens = false;
    QStringList leftOut; ///< repositories, by name
    friend bool operator==(const ReadAgainChoice&, const ReadAgainChoice&) = default;
};

class ReadAgainPresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr int pauseMs = 400; ///< after the last key, before it is counted
    /// `parts` outlive it. The choice is that of last time, with a seed of its own.
    ReadAgainPresenter(const PreservationParts& parts, const evidence::PreservationBook& book, QObject* parent = nullptr);
    ~ReadAgainPresenter() override; ///< interrupts the counting

    const evidence::PreservationBook& book() const { return m_book; }
    const ReadAgainChoice& choice() const { return m_choice; }
    void choose(const ReadAgainChoice& choice);
    bool canOpen() const { return m_parts.fixity.content && m_parts.fixity.reader; }
    bool isCounting() const { return m_isStale || m_interrupt; }

    QString scopeText() const;    ///< which files, complete to when: "1,937 of 10,000 · complete to 09:41 CET; 2,004 files"
    QString estimateText() const; ///< how many are read, how much that is, and what it shows; or why it cannot begin
    bool mayBegin() const { return refusal().isEmpty() && asked() > 0; }
    /// What is to be planned; the choice is remembered.
    evidence::FixityWish wish();

Q_SIGNALS:
    void changed();

private:
    void count();
    void remember() const;
    bool isOfLetters() const { return m_choice.of == FixityOf::Sample && !m_choice.query.trimmed().isEmpty(); }
    bool isCounted() const; ///< m_scope is of what is chosen
    QStringList chosen() const; ///< names of repositories
    qint64 files() const;   ///< that it draws from; -1: not counted yet
    qint64 asked() const;   ///< that are read; -1: not known yet
    QString refusal() const;
    TimeTelling telling() const;

    PreservationParts m_parts;
    evidence::PreservationBook m_book;
    ReadAgainChoice m_choice;
    QString m_madeSeed;
    QTimer m_wait;
    std::optional<evidence::FixityScope> m_scope;
    std::optional<Error> m_error; ///< of the counting
    QString m_counted;            ///< the query that m_scope or m_error is of
    std::shared_ptr<store::Interrupt> m_interrupt; ///< while it counts
    bool m_isStale = false;
};

} // namespace cf::ui
