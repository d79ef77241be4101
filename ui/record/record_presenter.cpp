#include "ui/record/record_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/cache/read_disconnected.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/words_presenter.h"


namespace cf::ui {

RecordPresenter::RecordPresenter(RecordParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_document(parts.content, parts.reader)
    , m_copies(parts.cache, parts.desk, parts.clock)
{
    connect(&m_document, &DocumentPresenter::changed, this, [this] {
        const bool compared = !m_document.foundHash().isEmpty();
        m_compared = !compared ? std::nullopt : m_compared ? m_compared : std::optional(m_parts.clock.now());
    });
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        if (m_state == State::Shown) {
            load();
        }
    });
    connect(&m_parts.desk, &desk::Desk::practicesChanged, this, &RecordPresenter::askPractices);
    askPractices();
    connect(&m_parts.desk, &desk::Desk::mattersChanged, this, [this] {
        if (m_state == State::Shown) {
            askHolds();
        }
    });
    connect(&m_parts.desk, &desk::Desk::disputesChanged, this, [this] {
        if (m_state == State::Shown) {
            askDisputes();
        }
    });
}

std::vector<evidence::AppliedPractice> RecordPresenter::practices() const
{
    return m_state == State::Shown ? evidence::practicesOn(m_record, m_practices, m_parts.clock.now()) : std::vector<evidence::AppliedPractice>();
}

void RecordPresenter::askPractices()
{
    deliver(m_parts.desk.practices(), this, [this](const Result<std::vector<PracticeStatement>>& all) {
        if (all && std::exchange(m_practices, *all) != *all) {
            Q_EMIT changed();
        }
    });
}

TimeTelling RecordPresenter::telling() const
{
    return {query::Zone(), query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

cache::Record RecordPresenter::recordAsSeen() const
{
    cache::Record record = m_record;
    if (!m_compared || size_t(m_rendition) >= record.renditions.size()) {
        return record;
    }
    cache::SourceStatus& status = record.renditions[size_t(m_rendition)].status;
    if (m_document.rendition().status.source != status.source) {
        return record;
    }
    status.observed = m_document.foundHash();
    if (m_document.isAltered()) {
        status.content = ContentState::Altered;
    } else if (status.content == ContentState::Present && status.observed == status.sha256) {
        status.lastVerified = std::max(status.lastVerified.value_or(0), *m_compared);
    }
    return record;
}

void RecordPresenter::show(const std::optional<CommunicationId>& selected)
{
    const CommunicationId wanted = selected.value_or(CommunicationId());
    if (wanted == m_selected && m_state != State::Failed && m_trail.empty()) {
        return;
    }
    m_trail.clear();
    choose(wanted);
}

void RecordPresenter::follow(const CommunicationId& related)
{
    if (!related.isEmpty() && related != m_selected) {
        m_trail.push_back(m_selected);
        choose(related);
    }
}

void RecordPresenter::back()
{
    if (!m_trail.empty()) {
        const CommunicationId before = m_trail.back();
        m_trail.pop_back();
        choose(before);
    }
}

void RecordPresenter::again()
{
    if (m_state == State::Failed) {
        choose(m_selected);
    }
}

void RecordPresenter::choose(const CommunicationId& wanted)
{
    m_selected = wanted;
    m_rendition = 0;
    if (wanted.isEmpty()) {
        ++m_sequence;
        m_state = State::Nothing;
        m_document.clear();
        m_copies.clear();
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Shown) { // what is shown stays until the next is there: no flicker in a list
        m_state = State::Loading;
        Q_EMIT changed();
    }
    load();
}

void RecordPresenter::load()
{
    deliver(m_parts.cache.record(m_selected.value()), this,
            [this, asked = ++m_sequence](const Result<cache::Record>& record) {
                if (asked == m_sequence) {
                    take(record);
                }
            });
}

void RecordPresenter::showUnmasked(const CommunicationId& record)
{
    m_unmasked = record;
    Q_EMIT changed();
}

void RecordPresenter::take(const Result<cache::Record>& record)
{
    if (!record) {
        m_state = State::Failed;
        m_error = errorSentence(record.error().kind);
        m_document.clear();
        m_copies.clear();
        Q_EMIT changed();
        return;
    }
    if (m_record.communication.id != record->communication.id) {
        m_custody.reset();
        m_context = {};
        m_disputes.clear();
        m_holds.clear();
        m_restrictions.clear();
    }
    m_record = *record;
    m_state = State::Shown;
    m_rendition = std::clamp(m_rendition, 0, std::max(0, int(m_record.renditions.size()) - 1));
    if (m_record.renditions.empty()) {
        m_document.clear();
    } else {
        m_document.show(m_record.renditions[size_t(m_rendition)]);
    }
    m_copies.show(m_record);
    Q_EMIT changed();
    askRepository();
    askCustody();
    askContext();
    askDisputes();
    askHolds();
}

void RecordPresenter::askContext()
{
    deliver(evidence::contextOf(m_parts.cache, m_record.communication, {}, telling().calendar), this, [this, asked = m_sequence](const Result<evidence::RecordContext>& context) {
        if (asked == m_sequence && context && std::exchange(m_context, *context) != *context) {
            Q_EMIT changed();
        }
    });
}

void RecordPresenter::askDisputes()
{
    deliver(m_parts.desk.disputeLinks(), this, [this, asked = m_sequence](const Result<std::vector<DisputeLink>>& links) {
        if (asked != m_sequence || !links) {
            return;
        }
        deliver(evidence::disputesOfRecord(m_parts.cache, m_record.communication.id, *links), this, [this, asked](const Result<std::vector<evidence::RecordDispute>>& disputes) {
            if (asked == m_sequence && disputes && std::exchange(m_disputes, *disputes) != *disputes) {
                Q_EMIT changed();
            }
        });
    });
}

void RecordPresenter::askHolds()
{
    if (m_parts.erasures) {
        deliver(m_parts.erasures->restrictionsOn(m_record.communication.id), this, [this, asked = m_sequence](const Result<QStringList>& restrictions) {
            if (asked == m_sequence && restrictions && std::exchange(m_restrictions, *restrictions) != *restrictions) {
                Q_EMIT changed();
            }
        });
    }
    deliver(m_parts.desk.holdsOn(m_record.communication.id, m_parts.clock.now()), this, [this, asked = m_sequence](const Result<std::vector<LetterHold>>& holds) {
        if (asked == m_sequence && holds && std::exchange(m_holds, *holds) != *holds) {
            Q_EMIT changed();
        }
    });
}

void RecordPresenter::askRepository()
{
    deliver(cache::disconnectedIn(m_parts.cache), this, [this, asked = m_sequence](const Result<cache::Disconnected>& all) {
        if (asked != m_sequence || !all) {
            return;
        }
        const auto found = all->find(m_record.repositoryName);
        const auto since = found == all->end() ? std::nullopt : std::optional(*found);
        if (std::exchange(m_disconnected, since) != since) {
            Q_EMIT changed();
        }
    });
}

void RecordPresenter::askCustody()
{
    deliver(evidence::custodyOf(m_parts.cache, m_record), this, [this, asked = m_sequence](const Result<evidence::Custody>& custody) {
        if (asked != m_sequence || !custody || m_custody == *custody) {
            return;
        }
        m_custody = *custody;
        Q_EMIT changed();
    });
}

QList<MarkedText> RecordPresenter::disconnectedMarks() const
{
    if (!m_disconnected) {
        return {};
    }
    const QString icon = failureWords(Failure::Stale).icon;
    QList<MarkedText> marks;
    if (m_record.watermark) {
        marks << MarkedText{icon, tr("As of %1").arg(instantWords(*m_record.watermark, telling())), Mark::Uncertain};
    }
    return marks << MarkedText{icon, tr("No longer kept in step"), Mark::Uncertain}; // since when stands with the facts
}

void RecordPresenter::setRendition(int index)
{
    if (index == m_rendition || index < 0 || size_t(index) >= m_record.renditions.size()) {
        return;
    }
    m_rendition = index;
    m_document.show(m_record.renditions[size_t(index)]);
    Q_EMIT changed();
}

void RecordPresenter::verifyNow()
{
    if (m_verifying || m_state != State::Shown) {
        return;
    }
    m_verifying = true;
    Q_EMIT changed();
    deliver(m_parts.verification.verify({m_record.communication.id}, {}), this,
            [this](const Result<VerificationReport>& report) {
                m_verifying = false;
                load();
                Q_EMIT verified(report && report->checked > 0 && report->intact == report->checked);
            });
}

void RecordPresenter::saveCopy(const QString& path)
{
    const QByteArray bytes = m_document.intactBytes();
    if (bytes.isEmpty()) {
        Q_EMIT saved(path, tr("Not saved: the bytes do not equal what was archived."));
        return;
    }
    leaveAsFile(this, {.what = QStringLiteral("document"), .of = {{QStringLiteral("communication"), m_record.communication.id.value()}}}, path, bytes,
                [this, path](const QString& problem) { Q_EMIT saved(path, problem.isEmpty() ? QString() : tr("Not saved: %1").arg(problem)); });
}

} // namespace cf::ui
