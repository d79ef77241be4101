#include "ui/packs/pack_dialogs.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QLineEdit* field(const QString& name, const QString& spoken, const QString& placeholder = {})
{
    auto* made = new QLineEdit;
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setPlaceholderText(placeholder);
    return made;
}

QWidget* named(const QString& name, QWidget* control) { return column({new Label(name, Type::CaptionStrong, Ink::Name), control}, 4); }

Label* sentence(const QString& name, Ink ink)
{
    auto* made = new Label({}, Type::Body, ink);
    made->setObjectName(name);
    made->setWrap(true);
    return made;
}

} // namespace

PackAuthorityForm::PackAuthorityForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_holder(field(u"authorityHolder"_s, tr("Who holds it")))
    , m_document(field(u"authorityDocument"_s, tr("Id of the document that grants it")))
    , m_until(field(u"authorityUntil"_s, tr("Its last day"), tr("2026-12-31")))
    , m_account(field(u"authorityAccount"_s, tr("The account it covers"), tr("all")))
{
    m_kind->setObjectName(u"authorityKind"_s);
    m_kind->setAccessibleName(tr("On whose authority"));
    for (const PackAuthorityKind kind : {PackAuthorityKind::NotTold, PackAuthorityKind::Self, PackAuthorityKind::PowerOfAttorney, PackAuthorityKind::Regulator, PackAuthorityKind::Court}) {
        m_kind->addItem(packAuthorityWord(kind), int(kind));
    }
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({named(tr("On whose authority"), m_kind), rowOf({named(tr("Held by"), m_holder), named(tr("Granted by document"), m_document)}, 12),
                           rowOf({named(tr("Last day"), m_until), named(tr("Covers this account alone"), m_account)}, 12)}, 8));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PackAuthorityForm::edited);
    for (QLineEdit* one : {m_holder, m_document, m_until, m_account}) {
        connect(one, &QLineEdit::textChanged, this, &PackAuthorityForm::edited);
    }
}

void PackAuthorityForm::set(const PackAuthority& authority)
{
    m_kind->setCurrentIndex(m_kind->findData(int(authority.kind)));
    m_holder->setText(authority.holder);
    m_document->setText(authority.document);
    m_until->setText(authority.until ? authority.until->toString(Qt::ISODate) : QString());
    m_account->setText(authority.account);
}

PackAuthority PackAuthorityForm::authority() const
{
    const QDate until = QDate::fromString(m_until->text().trimmed(), Qt::ISODate);
    return {PackAuthorityKind(m_kind->currentData().toInt()), m_holder->text().trimmed(), m_document->text().trimmed(), until.isValid() ? std::optional(until) : std::nullopt, m_account->text().trimmed()};
}

bool PackAuthorityForm::isDayUnderstood() const { return m_until->text().trimmed().isEmpty() || QDate::fromString(m_until->text().trimmed(), Qt::ISODate).isValid(); }

PackAuthorityDialog::PackAuthorityDialog(QWidget* window, PacksPresenter& presenter)
    : Overlay(window, u"packAuthorityDialog"_s, tr("Authority"), 520)
    , m_presenter(presenter)
    , m_form(new PackAuthorityForm)
    , m_fault(sentence(u"authorityFault"_s, Ink::Failed))
    , m_keep(button(u"authorityKeep"_s, tr("Keep"), {}, Emphasis::Primary))
{
    setKept(true);
    content()->addWidget(m_form);
    content()->addWidget(m_fault);
    auto* cancel = button(u"authorityCancel"_s, tr("Cancel"));
    addButtons({cancel, m_keep});
    connect(cancel, &QPushButton::clicked, this, &PackAuthorityDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_presenter.setAuthority(m_form->authority());
        accept();
    });
    connect(m_form, &PackAuthorityForm::edited, this, &PackAuthorityDialog::follow);
    m_form->set(presenter.pack().composition.authority);
    follow();
}

void PackAuthorityDialog::follow()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_presenter.telling().calendar.now, m_presenter.telling().calendar.business).date();
    const auto fault = faultOf(m_form->authority(), today);
    m_fault->setText(!m_form->isDayUnderstood() ? tr("Days are written 2026-12-31.") : fault ? packFaultSentence(codeOf(*fault)) : QString());
    m_keep->setEnabled(m_form->isDayUnderstood());
}

PackSealDialog::PackSealDialog(QWidget* window, PacksPresenter& presenter)
    : Overlay(window, u"packSealDialog"_s, tr("Seal the pack"), 560)
    , m_presenter(presenter)
    , m_bars(sentence(u"sealBars"_s, Ink::Failed))
    , m_left(sentence(u"sealLeftOut"_s, Ink::Uncertain))
    , m_filing(sentence(u"sealFiling"_s, Ink::Secondary))
    , m_reason(field(u"sealReason"_s, tr("Why it is sealed though something is missing")))
    , m_why(field(u"sealWhy"_s, tr("Why there is another version")))
    , m_reasonRow(named(tr("Why it is sealed though something is missing"), m_reason))
    , m_whyRow(named(tr("Why there is another version; the one before stays"), m_why))
    , m_seal(button(u"sealNow"_s, tr("Seal"), u"lock"_s, Emphasis::Primary))
{
    setKept(true);
    auto* what = sentence(u"sealWhat"_s, Ink::Secondary);
    what->setText(tr("The pages of all items, a cover and contents become one archival file, with a manifest and the originals of what is not redacted inside. It cannot be changed after that."));
    for (QWidget* one : std::initializer_list<QWidget*>{what, m_bars, m_left, m_reasonRow, m_whyRow, m_filing}) {
        content()->addWidget(one);
    }
    auto* cancel = button(u"sealCancel"_s, tr("Cancel"));
    addButtons({cancel, m_seal});
    connect(cancel, &QPushButton::clicked, this, &PackSealDialog::reject);
    connect(m_seal, &QPushButton::clicked, this, [this] {
        m_presenter.seal(m_reason->text(), m_why->text());
        accept();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &PackSealDialog::follow);
    connect(m_why, &QLineEdit::textChanged, this, &PackSealDialog::follow);
    connect(&presenter, &PacksPresenter::changed, this, &PackSealDialog::follow);
        follow();
}

void PackSealDialog::follow()
{
    const auto& review = m_presenter.review();
    if (!review) {
        m_seal->setEnabled(false);
        return;
    }
    m_filing->setText(m_presenter.filing().ahead());
    QStringList bars;
    for (const evidence::PackBar& one : review->bars) {
        bars << packBarSentence(one, *review);
    }
    const bool isAnother = !review->pack.versions.empty();
    if (isAnother && review->pack.isSealed()) {
        bars << tr("It is sealed as it is. Another version needs something that differs.");
    }
    m_bars->setText(bars.join(u'\n'));
    m_bars->setVisible(!bars.isEmpty());
    m_left->setText(leftOutSentence(*review));
    m_left->setVisible(review->leftOut > 0);
    m_reasonRow->setVisible(review->needsReason());
    m_whyRow->setVisible(isAnother);
    const bool isReasoned = !isAnother || (!m_why->text().trimmed().isEmpty() && !review->pack.isSealed());
    m_seal->setEnabled(!m_presenter.isLooking() && isReasoned && !review->barredBy(m_reason->text()));
}

PackDisclosureDialog::PackDisclosureDialog(QWidget* window, PacksPresenter& presenter)
    : Overlay(window, u"packDisclosureDialog"_s, tr("Who was given it"), 520)
    , m_presenter(presenter)
    , m_to(field(u"disclosureTo"_s, tr("Who was given it")))
    , m_manner(field(u"disclosureManner"_s, tr("How it was given"), tr("letter, portal, in person")))
    , m_form(new PackAuthorityForm)
    , m_fault(sentence(u"disclosureFault"_s, Ink::Failed))
    , m_note(button(u"disclosureNote"_s, tr("Note it"), {}, Emphasis::Primary))
{
    setKept(true);
    const int version = presenter.pack().versions.empty() ? 0 : presenter.pack().versions.back().number;
    auto* what = sentence(u"disclosureWhat"_s, Ink::Secondary);
    what->setText(tr("Version %1 of %2. What is noted stays, with who noted it and when.").arg(version).arg(presenter.pack().title));
    content()->addWidget(what);
    content()->addWidget(rowOf({named(tr("To"), m_to), named(tr("How"), m_manner)}, 12));
    content()->addWidget(m_form);
    content()->addWidget(m_fault);
    auto* cancel = button(u"disclosureCancel"_s, tr("Cancel"));
    addButtons({cancel, m_note});
    connect(cancel, &QPushButton::clicked, this, &PackDisclosureDialog::reject);
    connect(m_note, &QPushButton::clicked, this, [this, version] {
        m_presenter.disclose(version, m_to->text(), m_manner->text(), m_form->authority());
        accept();
    });
    connect(m_form, &PackAuthorityForm::edited, this, &PackDisclosureDialog::follow);
    connect(m_to, &QLineEdit::textChanged, this, &PackDisclosureDialog::follow);
    m_form->set(presenter.pack().versions.empty() ? PackAuthority() : presenter.pack().versions.back().composition.authority);
    follow();
}

void PackDisclosureDialog::follow()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_presenter.telling().calendar.now, m_presenter.telling().calendar.business).date();
    const auto fault = faultOf(m_form->authority(), today);
    m_fault->setText(!m_form->isDayUnderstood() ? tr("Days are written 2026-12-31.") : fault ? packFaultSentence(codeOf(*fault)) : QString());
    m_note->setEnabled(m_form->isDayUnderstood() && !fault && !m_to->text().trimmed().isEmpty());
}

} // namespace cf::ui
