// What is selected: loads the record, follows changes of the cache, and holds which rendition is looked at.
#pragma once

#include "models/cache/cache.h"
#include "models/desk/erasure_book.h"
#include "models/domain/ports/canonical_reader.h"
#include "models/domain/ports/secret_store.h"
#include "models/domain/ports/verification.h"
#include "models/evidence/custody.h"
#include "models/evidence/practice.h"
#include "models/evidence/dispute/dispute_book.h"
#include "models/evidence/record_context.h"
#include "ui/record/copies_presenter.h"
#include "ui/record/document_presenter.h"

#include <QTimeZone>

namespace cf::ui {

struct ReissueParts;

/// All of it outlives the presenters.
struct RecordParts {
    cache::Cache& cache;
    ContentSource& content;
    DocumentReader& reader;
    Verification& verification;
    const Clock& clock;
    QTimeZone businessZone;
    desk::Desk& desk;
    SecretStore& secrets;
    std::shared_ptr<const ReissueParts> reissue = {}; ///< none: nothing is asked of systems from here
    CanonicalReader* forms = nullptr; ///< none: no reports of verifications are made
    QString person = {};              ///< in whose name things are done here
    desk::ErasureBook* erasures = nullptr; ///< none: nothing is said of restrictions
};

class RecordPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Loading, Shown, Failed };

    explicit RecordPresenter(RecordParts parts, QObject* parent = nullptr);

    void show(const std::optional<CommunicationId>& selected);
    /// Follows a link to another record; back() returns. show() forgets the way.
    void follow(const CommunicationId& related);
    bool canGoBack() const { return !m_trail.empty(); }
    void back();
    void again(); ///< after a failure
    State state() const { return m_state; }
    const cache::Record& record() const { return m_record; }
    /// The record with what was found of the bytes just now, when they were compared for showing them.
    cache::Record recordAsSeen() const;
    TimeTelling telling() const;
    /// That its repository is disconnected, in words: "As of …", "No longer kept in step". Empty: it is connected, or not known yet.
    QList<MarkedText> disconnectedMarks() const;
    std::optional<UtcMs> disconnected() const { return m_disconnected; } ///< since when
    /// The hand-overs of what is shown; none while they are read.
    const std::optional<evidence::Custody>& custody() const { return m_custody; }
    cache::Cache& cache() { return m_parts.cache; }
    QString error() const { return m_error; }
    /// The process it belongs to; empty until it was read.
    const evidence::RecordContext& context() const { return m_context; }
    /// The disputes it belongs to, by what systems tell and what persons said; empty until they were read.
    const std::vector<evidence::RecordDispute>& disputes() const { return m_disputes; }

    /// Matters that hold it, and what was read of that; empty until it was read.
    const std::vector<LetterHold>& holds() const { return m_holds; }
    /// References of requests to be erased under which it is kept and its use restricted.
    const QStringList& restrictions() const { return m_restrictions; }

    /// What was stated of letters like it; empty until it was read, and where more is known of it.
    std::vector<evidence::AppliedPractice> practices() const;
    desk::Desk& desk() const { return m_parts.desk; }
    const Clock& clock() const { return m_parts.clock; }
    const QString& person() const { return m_parts.person; }

    /// The addresses of this record were asked for in clear; another one is masked again.
    bool isUnmasked() const { return !m_record.communication.id.isEmpty() && m_unmasked == m_record.communication.id; }
    void showUnmasked(const CommunicationId& record);

    int rendition() const { return m_rendition; }
    void setRendition(int index);
    DocumentPresenter& document() { return m_document; }
    CopiesPresenter& copies() { return m_copies; }

    SecretStore& secrets() const { return m_parts.secrets; }
    void verifyNow();
    /// Writes the bytes looked at to a file, whole or not at all, and only when they equal what was recorded. Answered
    /// by saved().
    void saveCopy(const QString& path);
    bool isVerifying() const { return m_verifying; }

Q_SIGNALS:
    void changed();
    void verified(bool intact);                              ///< after verifyNow()
    void saved(const QString& path, const QString& problem); ///< problem is empty when it is there

private:
    void choose(const CommunicationId& wanted);
    void load();
    void take(const Result<cache::Record>& record);
    void askRepository();
    void askCustody();
    void askContext();
    void askDisputes();
    void askHolds();
    void askPractices();

    RecordParts m_parts;
    DocumentPresenter m_document;
    CopiesPresenter m_copies;
    State m_state = State::Nothing;
    CommunicationId m_selected, m_unmasked;
    std::vector<CommunicationId> m_trail; ///< where follow() came from
    cache::Record m_record;
    QString m_error;
    int m_rendition = 0;
    evidence::RecordContext m_context;
    std::vector<evidence::RecordDispute> m_disputes;
    std::vector<LetterHold> m_holds;
    QStringList m_restrictions;
    std::vector<PracticeStatement> m_practices; ///< all of them, oldest first
    std::optional<UtcMs> m_disconnected; ///< since when its repository is
    std::optional<evidence::Custody> m_custody;
    std::optional<UtcMs> m_compared; ///< when the bytes shown were compared
    int m_sequence = 0;
    bool m_verifying = false;
};

} // namespace cf::ui
