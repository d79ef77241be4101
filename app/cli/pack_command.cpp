#include "app/cli/pack_command.h"

#include "app/cli/query_argument.h"
#include "models/base/sha256.h"
#include "models/evidence/reissue/bulk_check.h"
#include "models/seal/signing_key.h"
#include "ui/packs/pack_paper.h"
#include "ui/search/scope_presenter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

constexpr qint64 mostBytes = qint64(2) << 30;
constexpr size_t mostFound = 500;

} // namespace

query::Calendar PackCommand::calendar() const { return {m_program->clock().now(), m_program->businessZone(), Qt::Monday}; }
ui::TimeTelling PackCommand::telling() const { return {{}, calendar()}; }

bool PackCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"out"_s, tr("Where the sealed file is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"checklist"_s, tr("Which checklist counts (for a dispute: dispute)."), u"NAME"_s},
                 {u"add"_s, tr("Adds a record, by its document id; as often as needed, in this order."), u"ID"_s},
                 {u"find"_s, tr("Adds all that a query finds, by the day they were sent, before what --add names."), u"QUERY"_s},
                 {u"suggest"_s, tr("Adds what is offered first for each requirement that is not met.")},
                 {u"reason"_s, tr("Why it is sealed though something mandatory is missing."), u"TEXT"_s},
                 {u"authority"_s, tr("On whose authority: self, power-of-attorney, regulator or court."), u"KIND"_s},
                 {u"holder"_s, tr("Who holds the authority."), u"NAME"_s},
                 {u"document"_s, tr("The document that grants it."), u"ID"_s},
                 {u"until"_s, tr("Its last day."), u"DAY"_s},
                 {u"account"_s, tr("It covers this account alone."), u"ID"_s},
                 {u"dry-run"_s, tr("Tells what would be in it and what stands against sealing; keeps nothing.")},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"verify"_s, tr("Whether a file is a pack of this profile, as it was sealed."), u"FILE"_s},
                 {u"with"_s, tr("The public key to verify with, instead of what this profile knows."), u"KEY"_s},
                 {u"file"_s, tr("Files the sealed version back: into the workspace of the case, or the folder that an archive names. Of a pack that is sealed already, CASE is its id.")},
                 {u"to"_s, tr("The archive that it is filed in, where there are several."), u"NAME"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Puts a response pack together and seals it: one archival PDF (PDF/A-3) with cover, contents, the pages of every item, a manifest and the originals\n"
                   "inside. CASE is a dispute, a workspace, a case or a document. Without CASE the packs of this profile are listed."))) {
        return false;
    }
    m_case = parser.positionalArguments().value(0);
    m_out = parser.value(u"out"_s);
    m_checklist = parser.value(u"checklist"_s);
    m_add = parser.values(u"add"_s);
    m_reason = parser.value(u"reason"_s);
    m_checked = parser.value(u"verify"_s);
    m_with = parser.value(u"with"_s);
    m_suggest = parser.isSet(u"suggest"_s);
    m_dryRun = parser.isSet(u"dry-run"_s);
    m_files = parser.isSet(u"file"_s);
    m_to = parser.value(u"to"_s);
    m_isSealed = m_files && m_case.startsWith(u"PK-");
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_json = parser.isSet(u"json"_s);
    const auto authority = packAuthorityNamed(parser.isSet(u"authority"_s) ? parser.value(u"authority"_s) : u"not-told"_s);
    const QDate until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
    if (parser.positionalArguments().size() > 1 || (!m_checked.isEmpty() && !m_case.isEmpty())) {
        return wrong(tr("name one case, or --verify a file"));
    }
    if (!m_files && !m_to.isEmpty()) {
        return wrong(tr("--to says where --file files it"));
    }
    if (m_files && (m_dryRun || (m_isSealed && !m_out.isEmpty()))) {
        return wrong(m_dryRun ? tr("nothing is filed of a dry run") : tr("a pack that is sealed is filed as it is; --out is for a new one"));
    }
    if (!m_case.isEmpty() && m_out.isEmpty() && !m_dryRun && !m_isSealed) {
        return wrong(tr("say with --out where the pack is to be written, or --dry-run"));
    }
    if (!authority) {
        return wrong(tr("there is no authority %1").arg(parser.value(u"authority"_s)));
    }
    if (parser.isSet(u"until"_s) && !until.isValid()) {
        return wrong(tr("%1 is no day; days are written 2026-03-31").arg(parser.value(u"until"_s)));
    }
    m_lists = m_case.isEmpty() && m_checked.isEmpty();
    if (m_lists && (!m_out.isEmpty() || !m_add.isEmpty() || parser.isSet(u"find"_s) || m_dryRun || m_suggest || m_files)) {
        return wrong(tr("name a case"));
    }
    if (parser.isSet(u"find"_s)) {
        m_find = queryFrom(parser.value(u"find"_s));
        if (!m_find) {
            return false;
        }
    }
    m_authority = {*authority, parser.value(u"holder"_s), parser.value(u"document"_s), until.isValid() ? std::optional(until) : std::nullopt, parser.value(u"account"_s)};
    return true;
}

void PackCommand::run(Program& program)
{
    m_program = &program;
    m_lists ? list() : !m_checked.isEmpty() ? verify() : m_isSealed ? fileSealed() : begin();
}

void PackCommand::list()
{
    deliver(m_program->desk().packs(), this, [this](const Result<std::vector<Pack>>& packs) {
        if (!packs) {
            finish(packs.error());
            return;
        }
        tellPacks(*packs);
    });
}

void PackCommand::begin()
{
    const evidence::PackChecklists checklists = evidence::readPackChecklists(m_program->profile());
    for (const evidence::RuleFault& fault : checklists.faults) {
        complain(tr("%1 is not understood and was left out: %2").arg(fault.file, fault.detail));
    }
    if (!m_checklist.isEmpty() && !checklists.find(m_checklist)) {
        QStringList names;
        for (const PackChecklist& one : checklists.all) {
            names << one.id;
        }
        complain(tr("there is no checklist %1; there are: %2").arg(m_checklist, names.join(u", "_s)));
        finish(Usage);
        return;
    }
    deliver(m_program->desk().disputeLinks(), this, [this, checklists](const Result<std::vector<DisputeLink>>& links) {
        if (!links) {
            finish(links.error());
            return;
        }
        deliver(evidence::packCaseOf(m_program->cache(), m_program->searches(), *links, m_case, {}, calendar()), this, [this, checklists](const Result<evidence::PackCase>& about) {
            if (!about) {
                if (about.error().kind == ErrorKind::NotFound) {
                    complain(tr("there is no dispute, workspace, case or document %1").arg(m_case));
                    finish(Usage);
                } else {
                    finish(about.error());
                }
                return;
            }
            m_pack = evidence::beginPack(*about, m_checklist.isEmpty() ? evidence::usualChecklist(checklists, about->subject.kind) : m_checklist, Program::person(), m_program->clock().now());
            m_pack.composition.authority = m_authority;
            findThenAdd();
        });
    });
}

void PackCommand::findThenAdd()
{
    if (!m_find) {
        addNext(0);
        return;
    }
    deliver(evidence::lettersFound(m_program->cache(), m_program->searches(), {*m_find, calendar()}), this, [this](const Result<evidence::ChosenLetters>& found) {
        if (!found) {
            finish(found.error());
            return;
        }
        for (const search::NoDataYet& missing : found->total.noData) {
            complain(ui::noDataSentence(missing)); // there may be more than are found
        }
        if (found->letters.size() > mostFound) {
            complain(tr("the query finds %1 records, and a pack takes %2 of it at most").arg(found->letters.size()).arg(mostFound));
            finish(Usage);
            return;
        }
        QStringList ids;
        for (const CommunicationId& one : found->letters) {
            ids << one.value();
        }
        m_add = ids + m_add;
        addNext(0);
    });
}

void PackCommand::addNext(qsizetype at)
{
    if (at == m_add.size()) {
        look(true);
        return;
    }
    deliver(evidence::packItemOf(m_program->cache(), m_add[at]), this, [this, at](const Result<PackItem>& item) {
        if (!item) {
            finishWithoutRecord(m_add[at], item.error());
            return;
        }
        if (!m_pack.composition.find(item->key)) {
            m_pack.composition.items.push_back(*item);
        }
        addNext(at + 1);
    });
}

void PackCommand::look(bool isFirst)
{
    deliver(m_program->desk().disputeLinks(), this, [this, isFirst](const Result<std::vector<DisputeLink>>& links) {
        if (!links) {
            finish(links.error());
            return;
        }
        deliver(evidence::packReviewOf(m_program->cache(), m_program->searches(), *links, m_pack, calendar()), this, [this, isFirst](const Result<evidence::PackReview>& review) {
            if (!review) {
                finish(review.error());
            } else if (isFirst && m_suggest) {
                suggest(*review);
            } else if (m_dryRun) {
                tell(*review, review->pack, {}, {});
            } else {
                seal(*review);
            }
        });
    });
}

void PackCommand::suggest(const evidence::PackReview& review)
{
    for (const evidence::RequirementReview& one : review.requirements) {
        qsizetype there = one.items.size();
        for (const evidence::PackCandidate& candidate : one.candidates) {
            if (there < one.requirement.count && !m_pack.composition.find(candidate.item.key)) {
                m_pack.composition.items.push_back(candidate.item);
                ++there;
            }
        }
    }
    look(false);
}

void PackCommand::seal(const evidence::PackReview& review)
{
    if (const evidence::PackBar* bar = review.barredBy(m_reason)) {
        complain(ui::packBarSentence(*bar, review));
        if (m_json) {
            printJson(evidence::packReviewJson(review));
        }
        finish(Usage);
        return;
    }
    deliver(m_program->desk().beginPack(m_pack), this, [this, review](const Result<void>& begun) {
        if (!begun) {
            finish(begun.error());
            return;
        }
        auto* sealer = new ui::PackSealPresenter({m_program->content(), m_program->reader(), m_program->secrets(), m_program->desk(), m_program->clock(), m_program->businessZone(), m_program->profile(), &ui::packPaper}, this);
        connect(sealer, &ui::PackSealPresenter::refused, this, [this](const QString& sentence) {
            complain(sentence);
            dropAndFinish(Usage);
        });
        connect(sealer, &ui::PackSealPresenter::failed, this, [this](const Error& error, const QString& item) {
            if (!item.isEmpty()) {
                complain(tr("not sealed because of %1").arg(item));
            }
            dropAndFinish(error);
        });
        connect(sealer, &ui::PackSealPresenter::sealed, this, [this, review](const Pack& pack, const QString& file, const QString& whyUnsigned) {
            deliver(ui::copiedKept(ui::packFolder(m_program->profile()), pack.versions.back(), m_out), this, [this, review, pack, file, whyUnsigned](const Result<bool>& copied) {
                if (!copied) {
                    complain(tr("it is sealed, and kept as %1").arg(file));
                    finish(copied.error());
                    return;
                }
                if (m_files) {
                    fileBack(pack, review.about.workspace, [this, review, pack, file, whyUnsigned] { tell(review, pack, file, whyUnsigned); });
                } else {
                    tell(review, pack, file, whyUnsigned);
                }
            });
        });
        sealer->start({review, m_reason, {}, Program::person(), u"Counterfoil "_s + QCoreApplication::applicationVersion(), m_unsigned ? ui::Signing::Never : ui::Signing::Required});
    });
}

template <class End> void PackCommand::dropAndFinish(const End& end)
{
    deliver(m_program->desk().dropPack(m_pack.id), this, [this, end](const Result<void>&) { finish(end); });
}

void PackCommand::tell(const evidence::PackReview& review, const Pack& pack, const QString& file, const QString& whyUnsigned)
{
    if (m_json) {
        evidence::PackReview told = review;
        told.pack = pack;
        QJsonObject json = evidence::packReviewJson(told);
        json.insert(u"scope"_s, scopeJson(review.scope));
        if (m_files) {
            json.insert(u"filing"_s, m_filing);
        }
        json.insert(u"kept"_s, file.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(file));
        printJson(json);
    } else {
        for (const evidence::RequirementReview& one : review.requirements) {
            out() << ui::requirementName(one.requirement) << u"  "_s << tr("%1 of %2").arg(one.items.size()).arg(one.requirement.count) << u"  "_s << ui::packStateWord(one.state) << Qt::endl;
            for (const evidence::PackCandidate& candidate : one.candidates) {
                out() << u"  + "_s << ui::packItemTitle(candidate.item, telling()) << u"  "_s << ui::packOfferWord(candidate.offer) << Qt::endl;
            }
        }
        for (const PackItem* item : review.sealed()) {
            out() << u"  "_s << ui::packItemTitle(*item, telling()) << Qt::endl;
            for (const evidence::PackCandidate& other : review.find(item->key)->offers) {
                out() << u"    "_s << ui::packItemTitle(other.item, telling()) << u"  "_s << ui::packOfferWord(other.offer) << Qt::endl;
            }
        }
        if (const QString left = ui::leftOutSentence(review); !left.isEmpty()) {
            out() << left << Qt::endl;
        }
        if (file.isEmpty()) {
            for (const evidence::PackBar& bar : review.bars) {
                out() << ui::packBarSentence(bar, review) << Qt::endl;
            }
        } else {
            out() << ui::packStanding(pack, telling()) << u"  "_s << m_out << Qt::endl;
            if (m_files) {
                out() << m_filingTold << Qt::endl;
            }
            if (!whyUnsigned.isEmpty()) {
                out() << tr("not signed: %1").arg(whyUnsigned) << Qt::endl;
            }
        }
        out() << scopeLine(review.scope) << Qt::endl;
    }
    finish(Done);
}

void PackCommand::verify()
{
    QFile file(m_checked), beside(m_checked + u".minisig"_s);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        finish(Error{ErrorKind::Storage, file.isOpen() ? u"too large"_s : file.errorString(), {}});
        return;
    }
    const QByteArray bytes = file.readAll(), signature = beside.open(QIODevice::ReadOnly) ? beside.read(100'000) : QByteArray();
    if (!m_with.isEmpty()) {
        QString given = m_with;
        if (QFile key(m_with); key.open(QIODevice::ReadOnly)) {
            given = QString::fromUtf8(key.read(10'000));
        }
        const auto key = seal::PublicKey::fromText(given);
        if (!key) {
            finish(key.error());
            return;
        }
        verifyWith(bytes, {}, seal::check(bytes, signature, *key));
        return;
    }
    deliver(m_program->desk().packOfFile(sha256Of(bytes)), this, [this, bytes, signature](const Result<std::pair<Pack, int>>& known) {
        if (!known) {
            known.error().kind == ErrorKind::NotFound ? verifyWith(bytes, {}, fail(ErrorKind::Rejected, tr("no pack of this profile has these bytes"))) : finish(known.error());
            return;
        }
        const SealedPack& version = known->first.versions[size_t(known->second - 1)];
        const QString name = tr("%1 version %2, sealed %3 by %4").arg(known->first.id).arg(version.number).arg(isoUtc(version.at), version.person);
        const auto key = version.key.isEmpty() ? Result<seal::PublicKey>(fail(ErrorKind::NotFound, {})) : seal::PublicKey::fromText(version.key);
        verifyWith(bytes, name, key && !signature.isEmpty() ? seal::check(bytes, signature, *key) : Result<QString>(QString()));
    });
}

void PackCommand::verifyWith(const QByteArray& bytes, const QString& known, const Result<QString>& said)
{
    // Only what is known to be of this program, byte by byte, is opened here.
    const auto files = said ? seal::enclosedFiles(bytes) : Result<std::vector<seal::EnclosedFile>>(tl::unexpected<Error>(said.error()));
    std::map<QString, QByteArray> byName;
    if (files) {
        for (const seal::EnclosedFile& one : *files) {
            byName[one.name] = one.bytes;
        }
    }
    const auto misfits = files ? evidence::packMisfits(byName) : Result<std::vector<evidence::PackMisfit>>(tl::unexpected<Error>(files.error()));
    const bool isWhole = misfits && misfits->empty();
    if (m_json) {
        QJsonArray wrong;
        if (misfits) {
            for (const evidence::PackMisfit& one : *misfits) {
                wrong.append(QJsonObject{{u"file"_s, one.name}, {u"what"_s, one.what}});
            }
        }
        printJson({{u"verified"_s, isWhole}, {u"known"_s, known}, {u"signed"_s, said ? *said : QString()}, {u"files"_s, qint64(byName.size())}, {u"misfits"_s, wrong},
                   {u"problem"_s, misfits ? QString() : misfits.error().detail}});
    } else if (isWhole) {
        out() << (known.isEmpty() ? tr("signed with this key: %1").arg(*said) : known) << Qt::endl << tr("%Ln file(s) inside, each as the manifest says", nullptr, int(byName.size())) << Qt::endl;
    }
    if (!isWhole) {
        complain(misfits ? tr("%1 inside is not as the manifest says: %2").arg(misfits->front().name, misfits->front().what) : tr("this is no pack as it was sealed: %1").arg(misfits.error().detail));
    }
    finish(isWhole ? Done : Integrity);
}

} // namespace cf::cli
