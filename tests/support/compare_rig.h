// Two letters of two versions of a template in a cache, with pages of their own: what a test of comparing needs.
#pragma once

#include "models/cache/write_composition.h"
#include "tests/support/record_rig.h"
#include "ui/compare/compare_presenter.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMutex>
#include <QPromise>

namespace cf::test {

/// Shows each document's own pages, told apart by its bytes. Any thread.
class ManyReader final : public DocumentReader, public CanonicalReader
{
public:
    QFuture<Result<Extraction>> read(QByteArray bytes, QString name, QString mime) override
    {
        const QMutexLocker lock(&m_lock);
        return documents[bytes].read(bytes, name, mime);
    }
    QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray bytes) override
    {
        const QMutexLocker lock(&m_lock);
        return documents[bytes].pageSizes(bytes);
    }
    QFuture<Result<PageImage>> page(QByteArray bytes, int number, double scale) override
    {
        const QMutexLocker lock(&m_lock);
        return documents[bytes].page(bytes, number, scale);
    }
    QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray bytes, int number) override
    {
        const QMutexLocker lock(&m_lock);
        return documents[bytes].pageWords(bytes, number);
    }
    /// A page's content is what it says.
    QFuture<Result<CanonicalForm>> canonicalForm(QByteArray bytes, QString, QString) override
    {
        const QMutexLocker lock(&m_lock);
        if (held) {
            return held->future();
        }
        CanonicalForm form;
        form.state = TextState::Extracted;
        form.family = FormatFamily::Pdf;
        form.tool = QStringLiteral("a test");
        const QList<QStringList> pages = documents[bytes].pages;
        form.pages = int(pages.size());
        for (int i = 0; i < form.pages; ++i) {
            form.parts.push_back({CanonicalKind::PageContent, i, QCryptographicHash::hash(pages[i].join(u'\n').toUtf8(), QCryptographicHash::Sha256), {}, {}});
        }
        form.masked = {{QStringLiteral("Producer"), QString::fromLatin1(bytes.right(5))}};
        return QtFuture::makeReadyFuture(Result<CanonicalForm>(form));
    }
    QMap<QByteArray, FakeReader> documents;
    std::shared_ptr<QPromise<Result<CanonicalForm>>> held; ///< started; the answer of forms that does not come

private:
    QMutex m_lock;
};

class CompareRig : public RecordRig
{
public:
    ManyReader documents;
    QMap<QString, QVariant> remembered;

    ui::CompareParts compareParts()
    {
        return {*cache, content, documents, clock, QTimeZone("Europe/Berlin"), [this](const QString& key) { return remembered.value(key); },
                [this](const QString& key, const QVariant& value) { remembered.insert(key, value); }};
    }
    /// The same, where it can be told how equal the two are.
    ui::CompareParts classingParts()
    {
        ui::CompareParts parts = compareParts();
        parts.forms = &documents;
        return parts;
    }

    static QList<QStringList> oldPages()
    {
        return {{QStringLiteral("Northgate Savings Bank"), QStringLiteral("12 February 2025"), QStringLiteral("We are changing the fees for your account"),
                 QStringLiteral("You do not need to do anything if you agree."), QStringLiteral("Monthly account fee €4.50"), QStringLiteral("Yours sincerely")},
                {QStringLiteral("The full list of fees"), QStringLiteral("Card payment in a foreign currency 1.50 %")}};
    }
    static QList<QStringList> newPages()
    {
        return {{QStringLiteral("Northgate Savings Bank"), QStringLiteral("14 March 2025"), QStringLiteral("We are changing the fees for your account"),
                 QStringLiteral("We need your consent: please tell us by 31 May 2025."), QStringLiteral("Monthly account fee €4.90"), QStringLiteral("Yours sincerely")},
                {QStringLiteral("Your answer: sign here and send this slip back to us")},
                {QStringLiteral("The full list of fees"), QStringLiteral("Card payment in a foreign currency 1.75 %")}};
    }

    /// A letter whose document has these pages. id: empty gives it its own.
    Communication putPages(const QString& documentId, const QString& version, const QString& day, const QList<QStringList>& pages, const CommunicationId& id = {},
                           const QString& code = QStringLiteral("FEE-CHG"), std::optional<Extraction> as = {})
    {
        Communication c = letter(documentId);
        if (!id.isEmpty()) {
            c.id = id;
        }
        c.envelopes.clear();
        c.legs = {legTo(c, QStringLiteral("C-1"), QStringLiteral("Adaeze Okafor"), Channel::Email)};
        c.envelopes.push_back({c.legs[0].envelope, {}, {}, Channel::Email});
        c.renditions[0].id = renditionId(c.id, documentId, {}, 1);
        c.issued = c.sent = readMoment(day, QTimeZone("Europe/Berlin"));
        c.usages = {{templateVersionId(archive(), code, version), code, version, {}}};
        const QByteArray bytes = "%PDF-1.4 " + documentId.toUtf8();
        documents.documents[bytes].pages = pages;
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = QStringLiteral("application/pdf");
        read.pages = int(pages.size());
        QStringList texts;
        for (const QStringList& page : pages) {
            texts << page.join(QStringLiteral("\n\n"));
        }
        read.text = texts.join(u'\f');
        put(c, bytes, as.value_or(read));
        return c;
    }

    /// Versions 6 and 7 of FEE-CHG, as a composition system tells them: of three blocks, two moved, one changed, one new.
    void putVersions()
    {
        const auto version = [](int number, const QString& text, const QStringList& parts) {
            ResourceVersion made;
            made.number = number;
            made.label = QString::number(number);
            made.state = TemplateState::Approved;
            made.approvedBy = number == 6 ? QStringLiteral("T. Okonkwo") : QStringLiteral("M. Lindqvist");
            made.approved = number * 1'000'000'000LL;
            made.text = text;
            made.parts = parts;
            return made;
        };
        const auto resource = [](const QString& id, const QString& name, ResourceKind kind, std::vector<ResourceVersion> versions) {
            DesignResource made;
            made.nativeId = id;
            made.name = name;
            made.kind = kind;
            made.versions = std::move(versions);
            return made;
        };
        const QString opening = QStringLiteral("Dear {salutation} {last-name},");
        const QString before = QStringLiteral("from {effective-date} some of the fees for your account will change. You do not need to do anything if you agree.");
        const QString after = QStringLiteral("from {effective-date} some of the fees for your account will change. We need your consent: please tell us by {answer-by}.");
        const std::vector<DesignResource> all{
            resource(QStringLiteral("t"), QStringLiteral("FEE-CHG"), ResourceKind::Template,
                     {version(6, {}, {QStringLiteral("a"), QStringLiteral("b")}), version(7, {}, {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")})}),
            resource(QStringLiteral("a"), QStringLiteral("OPENING"), ResourceKind::Block, {version(1, opening, {})}),
            resource(QStringLiteral("b"), QStringLiteral("FEE-CONSENT"), ResourceKind::Block, {version(6, before, {}), version(7, after, {})}),
            resource(QStringLiteral("c"), QStringLiteral("CLOSING"), ResourceKind::Block, {version(7, QStringLiteral("If you have questions, please call us."), {})})};
        write([&](store::Database& database) -> Result<void> {
            for (const DesignResource& one : all) {
                if (const auto written = cache::writeResource(database, archive(), one, clock.now()); !written) {
                    return tl::unexpected(written.error());
                }
            }
            return {};
        });
    }

    Communication older(const CommunicationId& id = {}) { return putPages(QStringLiteral("NSB-1"), QStringLiteral("6"), QStringLiteral("2025-02-12T09:00:00"), oldPages(), id); }
    Communication newer(const CommunicationId& id = {}) { return putPages(QStringLiteral("NSB-2"), QStringLiteral("7"), QStringLiteral("2025-03-14T09:00:00"), newPages(), id); }
};

} // namespace cf::test
