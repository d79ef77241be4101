#include "ui/record/validation_presenter.h"

#include "models/base/deliver.h"
#include "models/base/sha256.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {
constexpr qint64 mostBytes = qint64(1) << 30;
}

ValidationPresenter::ValidationPresenter(ValidationParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_sameness(m_parts.forms, m_parts.reader)
{
    connect(&m_sameness, &SamenessPresenter::changed, this, [this] {
        const SamenessPresenter::State state = m_sameness.state();
        if (m_state != State::Running || state == SamenessPresenter::State::Running || state == SamenessPresenter::State::Nothing) {
            return;
        }
        if (state == SamenessPresenter::State::Told) {
            m_validation.checks[m_at].toOriginal = m_sameness.told();
        }
        ++m_at;
        next();
    });
}

void ValidationPresenter::start(const cache::Record& record)
{
    ++m_asked;
    m_sameness.clear();
    m_state = State::Running;
    m_validation = {record, {}, m_parts.clock.now(), m_parts.person, u"Counterfoil "_s + QCoreApplication::applicationVersion()};
    m_original.clear();
    m_at = 0;
    m_done = 0;
    m_all = int(record.renditions.size());
    Q_EMIT changed();
    next();
}

void ValidationPresenter::stop()
{
    if (m_state == State::Running) {
        ++m_asked;
        m_state = State::Stopped;
        m_sameness.stop();
        Q_EMIT changed();
        Q_EMIT finished();
    }
}

void ValidationPresenter::next()
{
    m_done = int(m_at);
    Q_EMIT changed();
    if (m_at >= m_validation.record.renditions.size()) {
        keep();
        return;
    }
    deliver(m_parts.content.content(m_validation.record.renditions[m_at].status.ref, mostBytes), this, [this, asked = m_asked](const Result<QByteArray>& bytes) {
        if (asked == m_asked) {
            take(bytes);
        }
    });
}

void ValidationPresenter::take(const Result<QByteArray>& bytes)
{
    using evidence::BytesCheck;
    const cache::RenditionRecord& one = m_validation.record.renditions[m_at];
    evidence::RenditionCheck check;
    check.rendition = int(m_at);
    check.recorded = one.status.sha256;
    check.declared = one.rendition.declaredSha256;
    check.isPart = one.rendition.pageFrom.has_value();
    if (bytes) {
        check.found = sha256Of(*bytes);
        check.size = bytes->size();
        check.bytes = check.recorded.isEmpty() ? BytesCheck::NotRecorded : check.found == check.recorded ? BytesCheck::Equal : BytesCheck::Changed;
    } else {
        check.bytes = bytes.error().kind == ErrorKind::NotFound ? BytesCheck::Missing : BytesCheck::NotRead;
    }
    m_validation.checks.push_back(check);
    const cache::RenditionRecord& first = m_validation.record.renditions.front();
    if (m_at == 0) {
        m_original = bytes && !check.isPart ? *bytes : QByteArray();
    } else if (bytes && !m_original.isEmpty() && !check.isPart) {
        m_sameness.ask({m_original, first.rendition.fileName, first.rendition.mime}, {*bytes, one.rendition.fileName, one.rendition.mime});
        return;
    }
    ++m_at;
    next();
}

void ValidationPresenter::keep()
{
    m_original.clear();
    const QByteArray report = QJsonDocument(evidence::validationJson(m_validation)).toJson(QJsonDocument::Compact);
    const CommunicationId id = m_validation.record.communication.id;
    const KeptValidation kept{id, m_validation.at, m_parts.person, codeOf(m_validation.outcome()), report, {}, true};
    deliver(m_parts.desk.keepValidation(kept), this, [this, id, asked = m_asked](const Result<void>& written) {
        if (asked != m_asked) {
            return;
        }
        if (!written) {
            m_error = written.error();
            m_state = State::NotKept;
            Q_EMIT changed();
            Q_EMIT finished();
            return;
        }
        deliver(m_parts.desk.validationsOf(id), this, [this, asked](const Result<std::vector<KeptValidation>>& all) {
            if (asked == m_asked) {
                m_earlier = all.value_or(std::vector<KeptValidation>());
                m_state = State::Kept;
                Q_EMIT changed();
                Q_EMIT finished();
            }
        });
    });
}

} // namespace cf::ui
