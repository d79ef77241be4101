#include "ui/compare/compare_side_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

CompareSidePresenter::CompareSidePresenter(const CompareParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_document(parts.content, parts.reader)
{
    connect(&m_document, &DocumentPresenter::changed, this, [this] {
        const bool isCompared = !m_document.foundHash().isEmpty();
        m_compared = !isCompared ? std::nullopt : m_compared ? m_compared : std::optional(m_parts.clock.now());
        Q_EMIT changed();
    });
}

void CompareSidePresenter::clear()
{
    ++m_sequence;
    m_state = State::Nothing;
    m_record = {};
    m_document.clear();
}

void CompareSidePresenter::show(const CompareSubject::Side& side)
{
    ++m_sequence;
    m_side = side;
    m_state = State::Loading;
    m_record = {};
    m_document.clear();
    deliver(m_parts.cache.record(side.record), this, [this, asked = m_sequence](const Result<cache::Record>& record) {
        if (asked == m_sequence) {
            take(record);
        }
    });
}

void CompareSidePresenter::take(const Result<cache::Record>& record)
{
    if (!record) {
        const bool isMissing = record.error().kind == ErrorKind::NotFound || record.error().kind == ErrorKind::Conflict;
        m_state = isMissing ? State::Missing : State::Failed;
        m_error = record.error().kind == ErrorKind::Conflict  ? tr("Several records are called %1").arg(m_side.record)
                  : isMissing ? tr("There is no record %1").arg(m_side.record)
                              : errorSentence(record.error().kind);
        Q_EMIT changed();
        return;
    }
    m_record = *record;
    m_state = State::Shown;
    showRendition();
}

void CompareSidePresenter::showRendition()
{
    if (const cache::RenditionRecord* one = shown()) {
        m_document.show(*one);
    } else {
        m_document.clear();
    }
    Q_EMIT changed();
}

void CompareSidePresenter::setRendition(int index)
{
    if (index != m_side.rendition && index >= 0 && size_t(index) < m_record.renditions.size()) {
        m_side.rendition = index;
        showRendition();
    }
}

const cache::RenditionRecord* CompareSidePresenter::shown() const
{
    const bool isThere = m_state == State::Shown && size_t(m_side.rendition) < m_record.renditions.size();
    return isThere ? &m_record.renditions[size_t(m_side.rendition)] : nullptr;
}

cache::Record CompareSidePresenter::record() const
{
    cache::Record record = m_record;
    if (m_compared && shown()) {
        cache::SourceStatus& status = record.renditions[size_t(m_side.rendition)].status;
        status.observed = m_document.foundHash();
        if (m_document.isAltered()) {
            status.content = ContentState::Altered;
        } else if (status.content == ContentState::Present && status.observed == status.sha256) {
            status.lastVerified = std::max(status.lastVerified.value_or(0), *m_compared);
        }
    }
    return record;
}

QString CompareSidePresenter::text() const
{
    const cache::RenditionRecord* one = shown();
    if (!one || !one->extraction) {
        return {};
    }
    const auto& [from, count] = std::pair(one->rendition.pageFrom, one->rendition.pageCount);
    if (!count) {
        return one->extraction->text;
    }
    return one->extraction->text.split(u'\f').mid(std::max(0, from.value_or(1) - 1), std::max(1, *count)).join(u'\f');
}

bool CompareSidePresenter::hasText() const
{
    const cache::RenditionRecord* one = shown();
    return one && one->extraction && one->extraction->state == TextState::Extracted;
}

bool CompareSidePresenter::isSettled() const
{
    if (m_state == State::Missing || m_state == State::Failed) {
        return true;
    }
    return m_state == State::Shown && m_document.kind() != DocumentPresenter::Kind::Loading;
}

} // namespace cf::ui
