// One side of a comparison: the record, which of its renditions, its text, and its bytes compared with what was recorded.
#pragma once

#include "models/cache/cache.h"
#include "models/domain/ports/canonical_reader.h"
#include "ui/compare/compare_subject_presenter.h"
#include "ui/record/document_presenter.h"

#include <QTimeZone>

#include <functional>

namespace cf::ui {

/// All of it outlives the presenters.
struct CompareParts {
    cache::Cache& cache;
    ContentSource& content;
    DocumentReader& reader;
    const Clock& clock;
    QTimeZone businessZone;
    /// What the window keeps of parts to be ignored, by template; may be empty.
    std::function<QVariant(const QString& key)> recall = {};
    std::function<void(const QString& key, const QVariant& value)> remember = {};
    CanonicalReader* forms = nullptr; ///< none: how equal the two are is not told
};

class CompareSidePresenter : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing,
        Loading,
        Shown,
        Missing,  ///< there is no such record, or several are called so
        Failed
    };

    explicit CompareSidePresenter(const CompareParts& parts, QObject* parent = nullptr);

    void show(const CompareSubject::Side& side);
    void clear();
    State state() const { return m_state; }
    const QString& error() const { return m_error; } ///< a sentence, of Missing and Failed
    /// With what was found of the bytes just now.
    cache::Record record() const;
    int rendition() const { return m_side.rendition; }
    void setRendition(int index);
    const cache::RenditionRecord* shown() const; ///< nullptr: the record has no such rendition
    DocumentPresenter& document() { return m_document; }
    const DocumentPresenter& document() const { return m_document; }
    /// Words of the rendition, of this communication's pages, parted by U+000C; as read from the archived bytes.
    QString text() const;
    bool hasText() const;
    /// The record is read, and its bytes are there or cannot be had.
    bool isSettled() const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<cache::Record>& record);
    void showRendition();

    CompareParts m_parts;
    DocumentPresenter m_document;
    State m_state = State::Nothing;
    CompareSubject::Side m_side;
    cache::Record m_record;
    QString m_error;
    std::optional<UtcMs> m_compared; ///< when the bytes were
    int m_sequence = 0;
};

} // namespace cf::ui
