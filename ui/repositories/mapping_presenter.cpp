#include "ui/repositories/mapping_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

MappingPresenter::MappingPresenter(Parts parts, Repository repository, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_repository(std::move(repository))
    , m_text(m_repository.mapping)
{
}

MappingPresenter::~MappingPresenter() { m_stop.request_stop(); }

RepositoryDraft MappingPresenter::draft() const
{
    return {.kind = m_repository.kind,
            .address = m_repository.location,
            .name = m_repository.name,
            .zone = m_repository.zone,
            .mapping = m_text,
            .connection = m_repository.connection,
            .checkEvery = m_repository.checkEvery};
}

void MappingPresenter::setText(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT changed();
    }
}

QString MappingPresenter::example()
{
    return QStringLiteral("[fields]\nexternal_ids/contract = accountId\n\n[values.channel]\nE = EMAIL\n\n[ignored]\nnotes/scopecontent");
}

QString MappingPresenter::problem() const
{
    const Result<Repository> checked = m_parts.connections.check(draft());
    return checked ? QString() : checked.error().detail;
}

void MappingPresenter::tryOn(const QString& nativeId)
{
    if (!problem().isEmpty()) {
        return;
    }
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_trying = true;
    m_trouble.clear();
    deliver(m_parts.connections.sample(draft(), {}, nativeId.trimmed(), m_stop.get_token()), this,
            [this, asked = ++m_sequence, text = m_text](const Result<RecordSample>& sample) {
                if (asked != m_sequence) {
                    return;
                }
                m_trying = false;
                m_triedText = text;
                if (sample) {
                    m_sample = *sample;
                } else {
                    m_sample.reset();
                    m_trouble = errorText(sample.error());
                }
                Q_EMIT changed();
            });
    Q_EMIT changed();
}

QString MappingPresenter::nativeId() const { return m_sample ? m_sample->nativeId : QString(); }

QList<RecordFact> MappingPresenter::stated() const
{
    QList<RecordFact> facts;
    if (m_sample) {
        for (const auto& [key, value] : m_sample->stated) {
            facts << RecordFact{key, QString(value).replace(u'\n', u'⏎'), {}, true};
        }
    }
    return facts;
}

QList<RecordFact> MappingPresenter::becomes() const
{
    QList<RecordFact> facts;
    if (!m_sample || !m_sample->communication) {
        return facts;
    }
    cache::Record record;
    record.communication = *m_sample->communication;
    const TimeTelling telling{query::Zone(), query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
    const RecordAnswer answer = answerOf(record, telling, Addresses::Masked);
    facts << RecordFact{tr("Title"), answer.what} << RecordFact{tr("Sent"), answer.when} << RecordFact{tr("Template"), answer.version};
    for (const RecipientLeg& leg : record.communication.legs) {
        facts << RecordFact{tr("Recipient"), QStringList{leg.recipient, leg.customer, channelWord(leg.channel)}.join(QStringLiteral(" · "))};
    }
    for (RecordFact fact : contextFactsOf(record, telling)) {
        fact.query.clear();
        facts << fact;
    }
    return facts;
}

QString MappingPresenter::verdict() const
{
    if (!m_sample) {
        return {};
    }
    return m_sample->communication ? tr("Understood") : tr("Would be set aside: %1").arg(m_sample->fault);
}

void MappingPresenter::save()
{
    if (!problem().isEmpty()) {
        return;
    }
    deliver(m_parts.connections.change(draft(), {}), this, [this](const Result<void>& written) {
        if (!written) {
            m_trouble = errorText(written.error());
            Q_EMIT changed();
            return;
        }
        m_repository.mapping = m_text;
        m_parts.sync.syncNow({m_repository.name});
        Q_EMIT saved();
    });
}

} // namespace cf::ui
