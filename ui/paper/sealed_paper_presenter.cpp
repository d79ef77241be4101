#include "ui/paper/sealed_paper_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/evidence/result_export.h"
#include "models/seal/signing_key.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFile>
#include <QSaveFile>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeTogether(const QString& path, const QByteArray& pdf, const QByteArray& signature)
{
    QSaveFile paper(path), beside(path + u".minisig"_s);
    const auto put = [](QSaveFile& file, const QByteArray& bytes) { return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(); };
    if (!put(paper, pdf)) {
        return fail(ErrorKind::Storage, paper.errorString());
    }
    if (!signature.isEmpty() && !put(beside, signature)) {
        return fail(ErrorKind::Storage, beside.errorString());
    }
    if (!paper.commit()) {
        return fail(ErrorKind::Storage, paper.errorString());
    }
    if (signature.isEmpty()) {
        QFile::remove(path + u".minisig"_s); // of an older paper: it would be taken for this one's
    } else if (!beside.commit()) {
        return fail(ErrorKind::Storage, beside.errorString());
    }
    return {};
}

/// "evidence sheet cm-…" is of cm-….
Leaving leavingOf(const SealedPaper& paper)
{
    const QStringList words = paper.of.split(u' ', Qt::SkipEmptyParts);
    return {ActKind::FileWritten, words.mid(0, words.size() - 1).join(u'-'), {{u"paper"_s, words.value(words.size() - 1)}}};
}

Result<LeftFile> sealed(const SealedPaper& paper, const std::optional<seal::SigningKey>& key, const QString& open, const QByteArray& drawn)
{
    QByteArray pdf = paper.plain ? paper.plain(open) : QByteArray();
    if (!paper.plain) {
        CF_TRY(pdf, seal::archivalPdf(drawn, {paper.title, paper.program, paper.at}, paper.enclosed(open)));
    }
    QByteArray signature;
    if (key) {
        const QString hash = QString::fromLatin1(sha256Of(pdf).toHex());
        signature = key->sign(pdf, u"%1, made %2, sha256 %3"_s.arg(paper.of, evidence::isoUtc(paper.at), hash));
    }
    CF_CHECK(writeTogether(paper.path, pdf, signature));
    return leftBytes(pdf);
}

} // namespace

SealedPaperPresenter::SealedPaperPresenter(SecretStore& secrets, Draw draw, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_draw(std::move(draw))
{}

void SealedPaperPresenter::write(const SealedPaper& paper, Signing signing, Asking asking)
{
    beforeLeaving(this, leavingOf(paper), [=, this](const std::optional<Error>& refused) {
        if (refused) {
            Q_EMIT failed(*refused);
        } else {
            make(paper, signing, asking);
        }
    });
}

void SealedPaperPresenter::make(const SealedPaper& paper, Signing signing, Asking asking)
{
    if (signing == Signing::Never) {
        finish(paper, {}, tr("it was wanted without one"));
        return;
    }
    deliver(seal::signingKey(m_secrets, asking), this, [=, this](const Result<seal::SigningKey>& key) {
        if (key) {
            finish(paper, *key, {});
        } else if (signing == Signing::IfPossible && key.error().kind != ErrorKind::Cancelled) {
            finish(paper, {}, errorSentence(key.error().kind));
        } else {
            Q_EMIT failed(key.error());
        }
    });
}

void SealedPaperPresenter::finish(const SealedPaper& paper, const std::optional<seal::SigningKey>& key, const QString& whyUnsigned)
{
    const QString open = key ? key->publicKey().text() : QString();
    const QByteArray drawn = paper.plain ? QByteArray() : m_draw(paper.html(open, whyUnsigned), paper.title, paper.title);
    // What is enclosed may be tens of thousands of letters, and the disk takes as long as it likes.
    deliver(onPool([paper, key, open, drawn] { return sealed(paper, key, open, drawn); }), this, [this, path = paper.path, leaving = leavingOf(paper), open, whyUnsigned](const Result<LeftFile>& there) {
        if (there) {
            hasLeft(leaving, *there);
            Q_EMIT written(path, open, whyUnsigned);
        } else {
            hasNotLeft(leaving);
            Q_EMIT failed(there.error());
        }
    });
}

} // namespace cf::ui
