#include "ui/packs/pack_filing_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qsizetype hashShown = 16;

Label* sentence(const QString& name, Ink ink)
{
    auto* made = new Label({}, Type::Body, ink);
    made->setObjectName(name);
    made->setWrap(true);
    return made;
}

} // namespace

PackFilingDialog::PackFilingDialog(QWidget* window, PackFilingPresenter& presenter, const Pack& pack, std::function<void(const QString& command)> showOutbox)
    : Overlay(window, u"packFilingDialog"_s, tr("File the pack back"), 560)
    , m_presenter(presenter)
    , m_pack(pack)
    , m_place(new QComboBox)
    , m_placeRow(nullptr)
    , m_what(sentence(u"filingWhat"_s, Ink::Secondary))
    , m_where(sentence(u"filingWhere"_s, Ink::Fact))
    , m_before(sentence(u"filingBefore"_s, Ink::Secondary))
    , m_bar(sentence(u"filingBar"_s, Ink::Uncertain))
    , m_outbox(button(u"filingOutbox"_s, tr("Show in the outbox"), u"inbox"_s))
    , m_file(button(u"filingNow"_s, tr("File"), u"repo"_s, Emphasis::Primary))
{
    m_place->setObjectName(u"filingPlace"_s);
    m_place->setAccessibleName(tr("Where it is filed"));
    m_placeRow = column({new Label(tr("Where it is filed"), Type::CaptionStrong, Ink::Name), m_place}, 4);
    for (QWidget* one : std::initializer_list<QWidget*>{m_what, m_placeRow, m_where, m_before, m_bar}) {
        content()->addWidget(one);
    }
    auto* cancel = button(u"filingCancel"_s, tr("Cancel"));
    addButtons({m_outbox, cancel, m_file});
    connect(cancel, &QPushButton::clicked, this, &PackFilingDialog::reject);
    connect(m_outbox, &QPushButton::clicked, this, [this, showOutbox = std::move(showOutbox)] {
        const QString command = m_presenter.filed().empty() ? QString() : m_presenter.filed().front().intent.command.key;
        accept();
        showOutbox(command);
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        m_presenter.file(int(m_pack.versions.size()), m_place->currentIndex());
        accept();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &PackFilingDialog::follow);
    connect(&presenter, &PackFilingPresenter::changed, this, &PackFilingDialog::follow);
    follow();
}

void PackFilingDialog::follow()
{
    const auto& places = m_presenter.places();
    QStringList words, shown;
    for (const FilingPlace& one : places) {
        words << filingPlaceWords(one);
    }
    for (int i = 0; i < m_place->count(); ++i) {
        shown << m_place->itemText(i);
    }
    if (words != shown) {
        const QString chosen = m_place->currentText();
        const QSignalBlocker quiet(m_place);
        m_place->clear();
        m_place->addItems(words);
        m_place->setCurrentIndex(std::max(0, m_place->findText(chosen)));
    }
    m_placeRow->setVisible(places.size() > 1);
    const int version = int(m_pack.versions.size()), place = m_place->currentIndex();
    if (version > 0) {
        const SealedPack& one = m_pack.versions.back();
        m_what->setText(tr("Version %1 of %2: %3, SHA-256 %4… It goes as it was sealed, under the name %5. What an archive took stays there; it is not taken back from here.")
                            .arg(QString::number(version), m_pack.title, QLocale().formattedDataSize(one.bytes), QString::fromLatin1(one.sha256.toHex().left(hashShown)), one.file));
    }
    m_where->setText(place >= 0 && place < int(places.size()) ? tr("It is filed in %1.").arg(filingPlaceWords(places[size_t(place)])) : QString());
    QStringList before;
    for (const FiledPack& one : m_presenter.filed()) {
        before << filedPackWords(one, m_presenter.telling());
    }
    m_before->setText(before.join(u'\n'));
    m_before->setVisible(!before.isEmpty());
    const QString bar = m_presenter.barred(version, place);
    m_bar->setText(bar);
    m_bar->setVisible(!bar.isEmpty());
    m_where->setVisible(bar.isEmpty() && places.size() == 1); // of several the choice says it
    m_outbox->setVisible(!before.isEmpty());
    m_file->setEnabled(bar.isEmpty());
}

} // namespace cf::ui
