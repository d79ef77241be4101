// Short ways to fill a SearchCorpus by hand and to ask it.
#pragma once

#include "models/query/parse.h"
#include "tests/support/search_corpus.h"

namespace cf::test {

inline UtcMs utc(const char* text) { return readMoment(QString::fromLatin1(text), QTimeZone::utc())->utc; }

class SearchFixture
{
public:
    SearchFixture()
        : archive(corpus.addRepository(QStringLiteral("Archive"), RepositoryKind::Folder, everyField()))
    {}

    static QStringList everyField()
    {
        QStringList names;
        for (const query::FieldInfo& field : query::fields()) {
            if (field.source == query::DataSource::Archive) {
                names << field.name;
            }
        }
        return names;
    }

    Communication letter(const QString& documentId) const
    {
        Communication c;
        c.nativeKey = documentId;
        c.id = communicationId(archive, documentId);
        c.documentId = documentId;
        Rendition rendition;
        rendition.source = {archive, documentId + QStringLiteral(".pdf"), {}, {}, {}};
        rendition.fileName = rendition.source.nativeId;
        rendition.mime = QStringLiteral("application/pdf");
        rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 0);
        c.renditions.push_back(rendition);
        return c;
    }
    static RecipientLeg& addLeg(Communication& c, const QString& customer, Channel channel = Channel::Print,
                                const QString& name = {})
    {
        const RepositoryId repository = c.renditions.front().source.repository;
        const EnvelopeId envelope = envelopeId(repository, c.nativeKey);
        if (c.envelopes.empty()) {
            c.envelopes.push_back({envelope, {}, {}, channel});
        }
        RecipientLeg leg;
        leg.id = legId(c.id, envelope, customer, name, channel);
        leg.envelope = envelope;
        leg.customer = customer;
        leg.recipient = name;
        leg.channel = channel;
        c.legs.push_back(leg);
        return c.legs.back();
    }
    static void addEvent(RecipientLeg& leg, DeliveryState state, const char* at, const QString& reason = {})
    {
        DeliveryEvent event;
        event.state = state;
        event.grade = gradeOf(state, leg.channel);
        event.at = readMoment(QString::fromLatin1(at), QTimeZone::utc());
        event.reason = reason;
        event.id = deliveryEventId(leg.id, QStringLiteral("feed"), code(state), QString::fromLatin1(at));
        leg.events.push_back(event);
    }
    static void addUsage(Communication& c, const QString& templateCode, const QString& version)
    {
        const RepositoryId repository = c.renditions.front().source.repository;
        c.usages.push_back({templateVersionId(repository, templateCode, version), templateCode, version, {}});
    }
    void put(const Communication& c, const QString& text = {}, UtcMs at = 1000)
    {
        FileTruth file;
        file.text.state = text.isEmpty() ? TextState::NoText : TextState::Extracted;
        file.text.mime = QStringLiteral("application/pdf");
        file.text.text = text;
        file.text.pages = int(text.count(u'\f')) + 1;
        corpus.put(c, at, std::vector<FileTruth>(c.renditions.size(), file));
    }

    search::Question ask(const QString& text) const
    {
        const auto parsed = query::parse(text);
        if (!parsed) {
            qFatal("the test asks something that does not parse: %s", qPrintable(text));
        }
        return {*parsed, calendar};
    }
    /// Document ids, in the order of the alphabet.
    QString found(const QString& text)
    {
        QStringList ids;
        const auto rows = corpus.index()->rows(ask(text), {{search::Column::DocumentId, false}, 1000, 0, {}});
        if (!rows) {
            return QStringLiteral("error: ") + rows.error().detail;
        }
        for (const search::Row& row : rows->rows) {
            ids << row.documentId;
        }
        return ids.join(u' ');
    }
    search::Total total(const QString& text) { return corpus.index()->total(ask(text)).value_or(search::Total()); }

    SearchCorpus corpus;
    RepositoryId archive;
    query::Calendar calendar{utc("2025-06-15T12:00"), QTimeZone("Europe/Berlin"), Qt::Monday};
};

} // namespace cf::test
