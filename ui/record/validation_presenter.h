// Looks at a letter's archived bytes again: reads every rendition from its archive, compares it with what was recorded, tells how equal the others are
// to the first, and keeps the report. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/content_source.h"
#include "models/evidence/validation.h"
#include "ui/compare/sameness_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// All of it outlives the presenter.
struct ValidationParts {
    ContentSource& content;
    DocumentReader& reader;
    CanonicalReader& forms;
    desk::Desk& desk;
    const Clock& clock;
    QString person;
};

class ValidationPresenter : public QObject
{
    Q_OBJECT
public:
    enum class State { Nothing, Running, Kept, NotKept, Stopped }; ///< NotKept: it is shown, and the disk refused: error()

    explicit ValidationPresenter(ValidationParts parts, QObject* parent = nullptr);

    void start(const cache::Record& record);
    void stop(); ///< nothing is kept
    State state() const { return m_state; }
    const evidence::Validation& validation() const { return m_validation; } ///< whole with Kept and NotKept
    const std::vector<KeptValidation>& earlier() const { return m_earlier; }  ///< of this letter, oldest first
    const Error& error() const { return m_error; }
    int done() const { return m_done; }
    int all() const { return m_all; } ///< renditions read and compared

Q_SIGNALS:
    void changed();
    void finished(); ///< Kept, NotKept or Stopped

private:
    void next();
    void take(const Result<QByteArray>& bytes);
    void compareNext();
    void keep();

    ValidationParts m_parts;
    SamenessPresenter m_sameness;
    State m_state = State::Nothing;
    evidence::Validation m_validation;
    std::vector<KeptValidation> m_earlier;
    Error m_error;
    QByteArray m_original;  ///< bytes of the first rendition
    size_t m_at = 0;
    int m_done = 0, m_all = 0;
    quint64 m_asked = 0;
};

MarkedText validationMark(evidence::ValidationOutcome outcome);
QString validationSentence(evidence::ValidationOutcome outcome);
/// How it was done, in one sentence.
QString validationMethod(const evidence::Validation& validation);
QList<RecordFact> validationFacts(const evidence::Validation& validation);
/// Of a kept one: when, who, outcome; that it is not as it was kept.
RecordFact keptValidationFact(const KeptValidation& kept, const TimeTelling& telling);
SealedPaper sealedValidation(const evidence::Validation& validation, const QString& path, const TimeTelling& telling);

} // namespace cf::ui
