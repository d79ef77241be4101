<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>Campaign</name>
        <message>
            <source>Targeted</source>
            <translation>[Ţààřĝééţéď]</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>[ÖÖń řééçöřď]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>[ÀÀřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>[Ďîîšþààţçĥéď]</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>[Ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>Viewed</source>
            <translation>[Ṽîîéŵéď]</translation>
        </message>
        <message>
            <source>Acted on</source>
            <translation>[ÀÀçţééď öń]</translation>
        </message>
        <message>
            <source>Customers in the input of the runs, by their control totals.</source>
            <translation>[Çûûšţööḿééřš îîń ţĥéé îîńþûûţ ööƒ ţĥéé řûûńš, ƀýý ţĥééîîř çööńţřööĺ ţööţààĺš.~~~~~]</translation>
        </message>
        <message>
            <source>Letters with a record here, each counted once.</source>
            <translation>[Ĺééţţééřš ŵîîţĥ àà řééçööřď ĥééřéé, ééààçĥ çööûûńţééď ööńçéé.~~]</translation>
        </message>
        <message>
            <source>Letters that were made.</source>
            <translation>[Ĺééţţééřš ţĥààţ ŵééřéé ḿààďéé.~]</translation>
        </message>
        <message>
            <source>Letters with a copy that is kept.</source>
            <translation>[Ĺééţţééřš ŵîîţĥ àà çööþýý ţĥààţ îîš ķééþţ.~~~]</translation>
        </message>
        <message>
            <source>Letters handed over for all of their recipients.</source>
            <translation>[Ĺééţţééřš ĥààńďééď ööṽééř ƒööř ààĺĺ ööƒ ţĥééîîř řééçîîþîîééńţš.~~~]</translation>
        </message>
        <message>
            <source>Letters delivered to, or accepted by the server of, all of their recipients.</source>
            <translation>[Ĺééţţééřš ďééĺîîṽééřééď ţöö, ööř ààççééþţééď ƀýý ţĥéé šééřṽééř ööƒ, ààĺĺ ööƒ ţĥééîîř řééçîîþîîééńţš.~~~~~]</translation>
        </message>
        <message>
            <source>Letters that all of their recipients opened, read or answered.</source>
            <translation>[Ĺééţţééřš ţĥààţ ààĺĺ ööƒ ţĥééîîř řééçîîþîîééńţš ööþééńééď, řééààď ööř ààńšŵééřééď.~~~]</translation>
        </message>
        <message>
            <source>Letters that a recipient answered, or of which one followed a link.</source>
            <translation>[Ĺééţţééřš ţĥààţ àà řééçîîþîîééńţ ààńšŵééřééď, ööř ööƒ ŵĥîîçĥ ööńéé ƒööĺĺööŵééď àà ĺîîńķ.~~~~]</translation>
        </message>
        <message>
            <source>Second copies</source>
            <translation>[Šééçööńď çööþîîéš]</translation>
        </message>
        <message>
            <source>Proofs and tests</source>
            <translation>[Þřööööƒš ààńď ţééšţš~]</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>[Ńööţ ƒîîńîîšĥéď]</translation>
        </message>
        <message>
            <source>Suppressed</source>
            <translation>[Šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>Composition failed</source>
            <translation>[Çööḿþööšîîţîîööń ƒààîĺéď]</translation>
        </message>
        <message>
            <source>Not archived</source>
            <translation>[Ńööţ ààřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>[Ŵîîţĥďřààŵń]</translation>
        </message>
        <message>
            <source>No copy kept</source>
            <translation>[Ńöö çööþýý ķéþţ]</translation>
        </message>
        <message>
            <source>No recipient told</source>
            <translation>[Ńöö řééçîîþîîééńţ ţöĺď]</translation>
        </message>
        <message>
            <source>Partly dispatched</source>
            <translation>[Þààřţĺýý ďîîšþààţçĥééď]</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>[Ĥééĺď ƀààçķ]</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>[Řööûţîńĝ]</translation>
        </message>
        <message>
            <source>Nothing told</source>
            <translation>[Ńööţĥîîńĝ ţööĺď]</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>[Þààřţĺýý ďééĺîîṽééřéď]</translation>
        </message>
        <message>
            <source>Bounced</source>
            <translation>[Ɓööûńçéď]</translation>
        </message>
        <message>
            <source>Returned mail</source>
            <translation>[Řééţûûřńééď ḿààîĺ]</translation>
        </message>
        <message>
            <source>Expired or failed</source>
            <translation>[ÉÉxþîîřééď ööř ƒààîĺéď]</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>[Ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>Other reaction</source>
            <translation>[ÖÖţĥééř řééààçţîöń]</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>[ÛÛńďééř ŵàý]</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>[Ńöö ééṽîîďééńçé ýéţ]</translation>
        </message>
        <message>
            <source>Not known to be viewed</source>
            <translation>[Ńööţ ķńööŵń ţöö ƀéé ṽîîééŵééď]</translation>
        </message>
        <message>
            <source>No reaction told</source>
            <translation>[Ńöö řééààçţîîööń ţöĺď]</translation>
        </message>
        <message>
            <source>Records of letters that are counted already: the same document id, or the same bytes for the same customer.</source>
            <translation>[Řééçööřďš ööƒ ĺééţţééřš ţĥààţ ààřéé çööûûńţééď ààĺřééààďýý: ţĥéé šààḿéé ďööçûûḿééńţ îîď, ööř ţĥéé šààḿéé ƀýýţééš ƒööř ţĥéé šààḿéé çûûšţööḿééř.~~~~~~]</translation>
        </message>
        <message>
            <source>Marked by their source as proof or test output; no letters to customers.</source>
            <translation>[Ḿààřķééď ƀýý ţĥééîîř šööûûřçéé ààš þřööööƒ ööř ţééšţ ööûûţþûûţ; ńöö ĺééţţééřš ţöö çûûšţööḿééřš.~~~~]</translation>
        </message>
        <message>
            <source>Requested, drafted, in review or approved, and not composed.</source>
            <translation>[Řééqûûééšţééď, ďřààƒţééď, îîń řééṽîîééŵ ööř ààþþřööṽééď, ààńď ńööţ çööḿþööšééď.~~~]</translation>
        </message>
        <message>
            <source>Deliberately not sent; the reason is told with the recipient.</source>
            <translation>[Ďééĺîîƀééřààţééĺýý ńööţ šééńţ; ţĥéé řééààšööń îîš ţööĺď ŵîîţĥ ţĥéé řééçîîþîîééńţ.~~~]</translation>
        </message>
        <message>
            <source>The composition system could not make them.</source>
            <translation>[Ţĥéé çööḿþööšîîţîîööń šýýšţééḿ çööûûĺď ńööţ ḿààķéé ţĥééḿ.~~]</translation>
        </message>
        <message>
            <source>Composed, and no archive says that it took them.</source>
            <translation>[Çööḿþööšééď, ààńď ńöö ààřçĥîîṽéé šààýýš ţĥààţ îîţ ţööööķ ţĥééḿ.~~~]</translation>
        </message>
        <message>
            <source>Cancelled or void.</source>
            <translation>[Çààńçééĺĺééď ööř ṽööîîď.]</translation>
        </message>
        <message>
            <source>The record is there, the file is not.</source>
            <translation>[Ţĥéé řééçööřď îîš ţĥééřéé, ţĥéé ƒîîĺéé îîš ńööţ.~~]</translation>
        </message>
        <message>
            <source>Nothing tells to whom they went.</source>
            <translation>[Ńööţĥîîńĝ ţééĺĺš ţöö ŵĥööḿ ţĥééýý ŵééńţ.~~~]</translation>
        </message>
        <message>
            <source>Handed over for some of their recipients, not for all.</source>
            <translation>[Ĥààńďééď ööṽééř ƒööř šööḿéé ööƒ ţĥééîîř řééçîîþîîééńţš, ńööţ ƒööř ààĺĺ.~~~]</translation>
        </message>
        <message>
            <source>Held back from the address of a recipient, and handed over for none.</source>
            <translation>[Ĥééĺď ƀààçķ ƒřööḿ ţĥéé ààďďřééšš ööƒ àà řééçîîþîîééńţ, ààńď ĥààńďééď ööṽééř ƒööř ńööńéé.~~~~~~]</translation>
        </message>
        <message>
            <source>Queued or routed, not handed over yet.</source>
            <translation>[Qûûééûûééď ööř řööûûţééď, ńööţ ĥààńďééď ööṽééř ýýéţ.]</translation>
        </message>
        <message>
            <source>No gateway, printer or mail system tells anything of them. That is no proof that they were not sent.</source>
            <translation>[Ńöö ĝààţééŵààýý, þřîîńţééř ööř ḿààîîĺ šýýšţééḿ ţééĺĺš ààńýýţĥîîńĝ ööƒ ţĥééḿ. Ţĥààţ îîš ńöö þřööööƒ ţĥààţ ţĥééýý ŵééřéé ńööţ šééńţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Delivered to some of their recipients, not to all.</source>
            <translation>[Ďééĺîîṽééřééď ţöö šööḿéé ööƒ ţĥééîîř řééçîîþîîééńţš, ńööţ ţöö ààĺĺ.~]</translation>
        </message>
        <message>
            <source>Bounced or blocked for a recipient, and delivered to none.</source>
            <translation>[Ɓööûûńçééď ööř ƀĺööçķééď ƒööř àà řééçîîþîîééńţ, ààńď ďééĺîîṽééřééď ţöö ńööńéé.~~]</translation>
        </message>
        <message>
            <source>Came back undelivered.</source>
            <translation>[Çààḿéé ƀààçķ ûûńďééĺîîṽééřéď.]</translation>
        </message>
        <message>
            <source>Expired, rejected by the provider or lost.</source>
            <translation>[ÉÉxþîîřééď, řééĵééçţééď ƀýý ţĥéé þřööṽîîďééř ööř ĺööšţ.~~]</translation>
        </message>
        <message>
            <source>Dispatched, and the time to wait for evidence of delivery is over.</source>
            <translation>[Ďîîšþààţçĥééď, ààńď ţĥéé ţîîḿéé ţöö ŵààîîţ ƒööř ééṽîîďééńçéé ööƒ ďééĺîîṽééřýý îîš ööṽééř.~~]</translation>
        </message>
        <message>
            <source>Forwarded, complained about or unsubscribed from: something came of them that proves no delivery.</source>
            <translation>[Ƒööřŵààřďééď, çööḿþĺààîîńééď ààƀööûûţ ööř ûûńšûûƀšçřîîƀééď ƒřööḿ: šööḿééţĥîîńĝ çààḿéé ööƒ ţĥééḿ ţĥààţ þřööṽééš ńöö ďééĺîîṽééřýý.~~~~~~]</translation>
        </message>
        <message>
            <source>Dispatched, without word of delivery. For ordinary post none is to be expected.</source>
            <translation>[Ďîîšþààţçĥééď, ŵîîţĥööûûţ ŵööřď ööƒ ďééĺîîṽééřýý. Ƒööř ööřďîîńààřýý þööšţ ńööńéé îîš ţöö ƀéé ééxþééçţééď.~~~~]</translation>
        </message>
        <message>
            <source>Dispatched, and evidence of delivery may still come.</source>
            <translation>[Ďîîšþààţçĥééď, ààńď ééṽîîďééńçéé ööƒ ďééĺîîṽééřýý ḿààýý šţîîĺĺ çööḿéé.~]</translation>
        </message>
        <message>
            <source>Delivered to all; looking at it is only told of some channels.</source>
            <translation>[Ďééĺîîṽééřééď ţöö ààĺĺ; ĺööööķîîńĝ ààţ îîţ îîš ööńĺýý ţööĺď ööƒ šööḿéé çĥààńńééĺš.~~~]</translation>
        </message>
        <message>
            <source>Viewed by all. Most letters ask for no answer.</source>
            <translation>[Ṽîîééŵééď ƀýý ààĺĺ. Ḿööšţ ĺééţţééřš ààšķ ƒööř ńöö ààńšŵééř.~~~~]</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>A share in percent</extracomment>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>never complete yet</source>
            <translation>[ńééṽééř çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>disconnected</source>
            <translation>[ďîîšçööńńééçţéď]</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>[ööƒƒĺîńé]</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>[ƀééĥîńď]</translation>
        </message>
        <message>
            <source>with gaps</source>
            <translation>[ŵîîţĥ ĝààþš]</translation>
        </message>
        <message>
            <source>with records set aside</source>
            <translation>[ŵîîţĥ řééçööřďš šééţ ààšîîďéé]</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>[ƀééîîńĝ řéàď]</translation>
        </message>
        <message>
            <source>No repository is connected; nothing is known to be complete</source>
            <translation>[Ńöö řééþööšîîţööřýý îîš çööńńééçţééď; ńööţĥîîńĝ îîš ķńööŵń ţöö ƀéé çööḿþĺééţéé~~~]</translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>Not complete: %1</source>
            <translation>[Ńööţ çööḿþĺééţéé: %1~]</translation>
        </message>
        <message>
            <source>Complete to %1</source>
            <translation>[Çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>Complete to %1 except %2</source>
            <translation>[Çööḿþĺééţéé ţöö %1 ééxçééþţ %2~~]</translation>
        </message>
        <message>
            <source>Asking the manifests of its runs…</source>
            <translation>[ÀÀšķîîńĝ ţĥéé ḿààńîîƒééšţš ööƒ îîţš řûûńš…~~~]</translation>
        </message>
        <message numerus="yes">
            <source>By the control totals of %n run(s).</source>
            <translation>
                <numerusform>[Ɓýý ţĥéé çööńţřööĺ ţööţààĺš ööƒ %n řûûń(š).~~~~]</numerusform>
                <numerusform>[Ɓýý ţĥéé çööńţřööĺ ţööţààĺš ööƒ %n řûûń(š).~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known: a run kept no count of its input.</source>
            <translation>[Ńööţ ķńööŵń: àà řûûń ķééþţ ńöö çööûûńţ ööƒ îîţš îîńþûûţ.~~~~]</translation>
        </message>
        <message>
            <source>Not known: its runs made other letters as well.</source>
            <translation>[Ńööţ ķńööŵń: îîţš řûûńš ḿààďéé ööţĥééř ĺééţţééřš ààš ŵééĺĺ.~~~~~]</translation>
        </message>
        <message>
            <source>Not known: no composition system tells of its runs.</source>
            <translation>[Ńööţ ķńööŵń: ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš ööƒ îîţš řûûńš.~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>CampaignFacts</name>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>%1 (day alone)</source>
            <translation>[%1 (ďààýý ààĺööńé)]</translation>
        </message>
        <message>
            <source>%1 (zone not written, read as %2)</source>
            <translation>[%1 (žööńéé ńööţ ŵřîîţţééń, řééààď ààš %2)~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>First sent</source>
            <translation>[Ƒîîřšţ šééńţ]</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>[Ĺààšţ šééńţ]</translation>
        </message>
        <message>
            <source>template approved %1</source>
            <translation>[ţééḿþĺààţéé ààþþřööṽééď %1]</translation>
        </message>
        <message>
            <source>template approved %1 by %2</source>
            <translation>[ţééḿþĺààţéé ààþþřööṽééď %1 ƀýý %2~~]</translation>
        </message>
        <message>
            <source>template not approved</source>
            <translation>[ţééḿþĺààţéé ńööţ ààþþřööṽééď]</translation>
        </message>
        <message>
            <source>used before it was approved</source>
            <translation>[ûûšééď ƀééƒööřéé îîţ ŵààš ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>superseded %1, used after it</source>
            <translation>[šûûþééřšééďééď %1, ûûšééď ààƒţééř îîţ~]</translation>
        </message>
        <message>
            <source>superseded %1</source>
            <translation>[šûûþééřšééďééď %1]</translation>
        </message>
        <message>
            <source>No template told</source>
            <translation>[Ńöö ţééḿþĺààţéé ţööĺď]</translation>
        </message>
        <message>
            <source>%1, version not told</source>
            <translation>[%1, ṽééřšîîööń ńööţ ţööĺď~]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>no approver told</source>
            <translation>[ńöö ààþþřööṽééř ţööĺď]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>first use %1, last use %2</source>
            <translation>[ƒîîřšţ ûûšéé %1, ĺààšţ ûûšéé %2~~]</translation>
        </message>
        <message>
            <source>Nobody told</source>
            <translation>[Ńööƀööďýý ţöĺď]</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Required</source>
            <translation>[Řééqûûîřéď]</translation>
        </message>
        <message>
            <source>not told by any repository</source>
            <translation>[ńööţ ţööĺď ƀýý ààńýý řééþööšîîţööřý]</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n recipient(s)</source>
            <translation>
                <numerusform>[%1: %n řééçîîþîîééńţ(š)~~]</numerusform>
                <numerusform>[%1: %n řééçîîþîîééńţ(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>customer time</source>
            <translation>[çûûšţööḿééř ţîîḿé]</translation>
        </message>
        <message>
            <source>business time</source>
            <translation>[ƀûûšîîńééšš ţîîḿé]</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>[ÛŢÇ]</translation>
        </message>
        <message>
            <source>%1: counted by %2, not by %3</source>
            <translation>[%1: çööûûńţééď ƀýý %2, ńööţ ƀýý %3~~~~]</translation>
        </message>
        <message>
            <source>no manifest</source>
            <translation>[ńöö ḿààńîîƒéšţ]</translation>
        </message>
        <message>
            <source>time not told</source>
            <translation>[ţîîḿéé ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Run %1</source>
            <translation>[Řûûń %1]</translation>
        </message>
        <message>
            <source>%1 · input %2, documents %3, on record %4, without a record %5</source>
            <translation>[%1 · îîńþûûţ %2, ďööçûûḿééńţš %3, ööń řééçööřď %4, ŵîîţĥööûûţ àà řééçööřď %5~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Further runs</source>
            <translation>[Ƒûûřţĥééř řûûńš]</translation>
        </message>
        <message numerus="yes">
            <source>%n more; the command line lists them all</source>
            <translation>
                <numerusform>[%n ḿööřéé; ţĥéé çööḿḿààńď ĺîîńéé ĺîîšţš ţĥééḿ ààĺĺ~~~~]</numerusform>
                <numerusform>[%n ḿööřéé; ţĥéé çööḿḿààńď ĺîîńéé ĺîîšţš ţĥééḿ ààĺĺ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>never complete yet</source>
            <translation>[ńééṽééř çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) no longer shown there</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ńöö ĺööńĝééř šĥööŵń ţĥééřéé~~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ńöö ĺööńĝééř šĥööŵń ţĥééřéé~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) not as recorded</source>
            <translation>
                <numerusform>[%n ďööçûûḿééńţ(š) ńööţ ààš řééçööřďééď~~]</numerusform>
                <numerusform>[%n ďööçûûḿééńţ(š) ńööţ ààš řééçööřďééď~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>[Ńööţ çööṽééřéď]</translation>
        </message>
        <message>
            <source>records that no account here may see, and systems that are not connected</source>
            <translation>[řééçööřďš ţĥààţ ńöö ààççööûûńţ ĥééřéé ḿààýý šéééé, ààńď šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď~~~~]</translation>
        </message>
        <message>
            <source>the index says %1 = %2</source>
            <extracomment>How a segment is defined: by an attribute of the archive's index</extracomment>
            <translation>[ţĥéé îîńďééx šààýýš %1 = %2~~]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>the input says %1 = %2</source>
            <extracomment>How a segment is defined: by a value of the data that letters were made from, and the system that value came from</extracomment>
            <translation>[ţĥéé îîńþûûţ šààýýš %1 = %2~~]</translation>
        </message>
        <message>
            <source>the input says %1 = %2 (%3)</source>
            <translation>[ţĥéé îîńþûûţ šààýýš %1 = %2 (%3)~~~~]</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>[Šééĝḿééńţš]</translation>
        </message>
        <message>
            <source>not told by any record</source>
            <translation>[ńööţ ţööĺď ƀýý ààńýý řééçööřď]</translation>
        </message>
        <message>
            <source>only the first %1 letters were looked at</source>
            <translation>[ööńĺýý ţĥéé ƒîîřšţ %1 ĺééţţééřš ŵééřéé ĺööööķééď ààţ~~]</translation>
        </message>
        <message numerus="yes">
            <source>of %n letter(s) the data is not kept</source>
            <translation>
                <numerusform>[ööƒ %n ĺééţţééř(š) ţĥéé ďààţàà îîš ńööţ ķééþţ~~~~]</numerusform>
                <numerusform>[ööƒ %n ĺééţţééř(š) ţĥéé ďààţàà îîš ńööţ ķééþţ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>[Ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>[Ďřàƒţ]</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>[Řééṽîéŵ]</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>[Šîîĝń-ööƒƒ]</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>[Řééĺéàšé]</translation>
        </message>
        <message>
            <source>made</source>
            <translation>[ḿàďé]</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>[îîń řééṽîéŵ]</translation>
        </message>
        <message>
            <source>approved at level %1</source>
            <translation>[ààþþřööṽééď ààţ ĺééṽééĺ %1]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>refused at level %1</source>
            <translation>[řééƒûûšééď ààţ ĺééṽééĺ %1]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[řééƒûšéď]</translation>
        </message>
        <message>
            <source>not yet decided at level %1</source>
            <translation>[ńööţ ýýééţ ďééçîîďééď ààţ ĺééṽééĺ %1]</translation>
        </message>
        <message>
            <source>not yet decided</source>
            <translation>[ńööţ ýýééţ ďééçîďéď]</translation>
        </message>
        <message>
            <source>released for use</source>
            <translation>[řééĺééààšééď ƒööř ûšé]</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>[šéńţ]</translation>
        </message>
        <message>
            <source>first letter sent</source>
            <translation>[ƒîîřšţ ĺééţţééř šééńţ~]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>[“%1”]</translation>
        </message>
        <message>
            <source>%1 went out</source>
            <translation>[%1 ŵééńţ ööûûţ]</translation>
        </message>
        <message>
            <source>%1 stand here</source>
            <translation>[%1 šţààńď ĥééřéé~]</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>[Öřďéř]</translation>
        </message>
        <message>
            <source>letters went out before their version was signed off</source>
            <translation>[ĺééţţééřš ŵééńţ ööûûţ ƀééƒööřéé ţĥééîîř ṽééřšîîööń ŵààš šîîĝńééď ööƒƒ~~]</translation>
        </message>
        <message>
            <source>Released drafts</source>
            <translation>[Řééĺééààšééď ďřàƒţš]</translation>
        </message>
        <message>
            <source>%1 went out and still stand before their release</source>
            <translation>[%1 ŵééńţ ööûûţ ààńď šţîîĺĺ šţààńď ƀééƒööřéé ţĥééîîř řééĺééààšéé~~~]</translation>
        </message>
        <message numerus="yes">
            <source>of %n version(s) no composition system tells</source>
            <translation>
                <numerusform>[ööƒ %n ṽééřšîîööń(š) ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš~~~]</numerusform>
                <numerusform>[ööƒ %n ṽééřšîîööń(š) ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>[Çûûšţööḿéřš]</translation>
        </message>
        <message>
            <source>input %1 = with a document %2 + never composed %3</source>
            <translation>[îîńþûûţ %1 = ŵîîţĥ àà ďööçûûḿééńţ %2 + ńééṽééř çööḿþööšééď %3~~~~~~]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Ďööçûûḿéńţš]</translation>
        </message>
        <message>
            <source>composed %1 = on record %2 + never archived %3</source>
            <translation>[çööḿþööšééď %1 = ööń řééçööřď %2 + ńééṽééř ààřçĥîîṽééď %3~~~~~~]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>%1 on record, as many as the manifests name</source>
            <translation>[%1 ööń řééçööřď, ààš ḿààńýý ààš ţĥéé ḿààńîîƒééšţš ńààḿéé~~~]</translation>
        </message>
        <message>
            <source>%1 on record, %2 of them in no manifest</source>
            <translation>[%1 ööń řééçööřď, %2 ööƒ ţĥééḿ îîń ńöö ḿààńîîƒééšţ~~~~]</translation>
        </message>
        <message>
            <source>%1 on record, %2 less than the manifests name</source>
            <translation>[%1 ööń řééçööřď, %2 ĺééšš ţĥààń ţĥéé ḿààńîîƒééšţš ńààḿéé~~~~~]</translation>
        </message>
        <message>
            <source>Never composed</source>
            <translation>[Ńééṽééř çööḿþööšéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) that the input counts; it does not say which</source>
            <translation>
                <numerusform>[%n çûûšţööḿééř(š) ţĥààţ ţĥéé îîńþûûţ çööûûńţš; îîţ ďööééš ńööţ šààýý ŵĥîîçĥ~~~~~~]</numerusform>
                <numerusform>[%n çûûšţööḿééř(š) ţĥààţ ţĥéé îîńþûûţ çööûûńţš; îîţ ďööééš ńööţ šààýý ŵĥîîçĥ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>[Ńûûḿƀééř %1]</translation>
        </message>
        <message>
            <source>in the input, and nothing came out</source>
            <translation>[îîń ţĥéé îîńþûûţ, ààńď ńööţĥîîńĝ çààḿéé ööûûţ~]</translation>
        </message>
        <message>
            <source>composed, and no record here</source>
            <translation>[çööḿþööšééď, ààńď ńöö řééçööřď ĥééřéé~]</translation>
        </message>
        <message>
            <source>Further</source>
            <translation>[Ƒûûřţĥéř]</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>[Ńööţ ďééĺîîṽééřéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) on record of which nothing proves that everybody got one</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ööń řééçööřď ööƒ ŵĥîîçĥ ńööţĥîîńĝ þřööṽééš ţĥààţ ééṽééřýýƀööďýý ĝööţ ööńéé~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ööń řééçööřď ööƒ ŵĥîîçĥ ńööţĥîîńĝ þřööṽééš ţĥààţ ééṽééřýýƀööďýý ĝööţ ööńéé~~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CampaignReport</name>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>[Ţöĺď]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Way of the letters</source>
            <translation>[Ŵààýý ööƒ ţĥéé ĺééţţééřš]</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>[Šţéþ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>[Řééḿààîńďéř]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥàřé]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥààţ îîţ šààýš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Complete as to the repositories and times named below.</source>
            <translation>[Çööḿþĺééţéé ààš ţöö ţĥéé řééþööšîîţööřîîééš ààńď ţîîḿééš ńààḿééď ƀééĺööŵ.~]</translation>
        </message>
        <message>
            <source>This report does not claim to be complete. %1.</source>
            <translation>[Ţĥîîš řééþööřţ ďööééš ńööţ çĺààîîḿ ţöö ƀéé çööḿþĺééţéé. %1.~~~~]</translation>
        </message>
        <message>
            <source>Delivery events may still come until %1; this report will not change when they do.</source>
            <translation>[Ďééĺîîṽééřýý ééṽééńţš ḿààýý šţîîĺĺ çööḿéé ûûńţîîĺ %1; ţĥîîš řééþööřţ ŵîîĺĺ ńööţ çĥààńĝéé ŵĥééń ţĥééýý ďöö.~~~~~~~]</translation>
        </message>
        <message>
            <source>Sending window</source>
            <translation>[Šééńďîîńĝ ŵîîńďööŵ]</translation>
        </message>
        <message>
            <source>Templates, with approver, first and last use</source>
            <translation>[Ţééḿþĺààţééš, ŵîîţĥ ààþþřööṽééř, ƒîîřšţ ààńď ĺààšţ ûûšéé~~~~]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>When a version was approved is told by the composition system, where one is connected; letters name persons alone.</source>
            <translation>[Ŵĥééń àà ṽééřšîîööń ŵààš ààþþřööṽééď îîš ţööĺď ƀýý ţĥéé çööḿþööšîîţîîööń šýýšţééḿ, ŵĥééřéé ööńéé îîš çööńńééçţééď; ĺééţţééřš ńààḿéé þééřšööńš ààĺööńéé.~~~~~~~]</translation>
        </message>
        <message>
            <source>From draft to release</source>
            <translation>[Ƒřööḿ ďřààƒţ ţöö řééĺééààšéé]</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>[Šééĝḿééńţš]</translation>
        </message>
        <message>
            <source>Channels, actual and required</source>
            <translation>[Çĥààńńééĺš, ààçţûûààĺ ààńď řééqûûîîřééď]</translation>
        </message>
        <message>
            <source>Recipients without delivery</source>
            <translation>[Řééçîîþîîééńţš ŵîîţĥööûûţ ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Counted by one clock and not by another</source>
            <translation>[Çööûûńţééď ƀýý ööńéé çĺööçķ ààńď ńööţ ƀýý ààńööţĥééř~]</translation>
        </message>
        <message>
            <source>Intended and not evidenced</source>
            <translation>[ÎÎńţééńďééď ààńď ńööţ ééṽîîďééńçééď]</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>[Çööńţřööĺ ţööţààĺš]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>[Ŵĥààţ ŵààš ààšķééď]</translation>
        </message>
        <message>
            <source>A letter counts for a step when all of its recipients got so far; a letter of which there are several records counts once. Systems that are not connected are not covered.</source>
            <translation>[ÀÀ ĺééţţééř çööûûńţš ƒööř àà šţééþ ŵĥééń ààĺĺ ööƒ îîţš řééçîîþîîééńţš ĝööţ šöö ƒààř; àà ĺééţţééř ööƒ ŵĥîîçĥ ţĥééřéé ààřéé šééṽééřààĺ řééçööřďš çööûûńţš ööńçéé. Šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď ààřéé ńööţ çööṽééřééď.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1. Made %2 by %3.</source>
            <translation>[%1. Ḿààďéé %2 ƀýý %3.~~~]</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Reads the password from standard input, one line.</source>
            <translation>[Řééààďš ţĥéé þààššŵööřď ƒřööḿ šţààńďààřď îîńþûûţ, ööńéé ĺîîńéé.~~~~]</translation>
        </message>
        <message>
            <source>there is no terminal to ask for the password on; give it with --password-stdin</source>
            <translation>[ţĥééřéé îîš ńöö ţééřḿîîńààĺ ţöö ààšķ ƒööř ţĥéé þààššŵööřď ööń; ĝîîṽéé îîţ ŵîîţĥ --þààššŵööřď-šţďîîń~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no password was given</source>
            <translation>[ńöö þààššŵööřď ŵààš ĝîîṽééń~]</translation>
        </message>
        <message>
            <source>the password is empty</source>
            <translation>[ţĥéé þààššŵööřď îîš ééḿþţýý~]</translation>
        </message>
        <message>
            <source>the password is too long; a terminal takes 4094 bytes, --password-stdin 65536</source>
            <translation>[ţĥéé þààššŵööřď îîš ţöööö ĺööńĝ; àà ţééřḿîîńààĺ ţààķééš 4094 ƀýýţééš, --þààššŵööřď-šţďîîń 65536~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>[ÛÛšàĝé:]</translation>
        </message>
        <message>
            <source>the window; LINK is counterfoil://customer/ID or the like</source>
            <translation>[ţĥéé ŵîîńďööŵ; ĹÎÎŃĶ îîš çööûûńţééřƒööîîĺ://çûûšţööḿééř/ÎÎĎ ööř ţĥéé ĺîîķéé~~~]</translation>
        </message>
        <message>
            <source>
  --profile DIR  where the profile is; else the platform's place for application data
  -h, --help     this help; after a command, that command's
  --version      the version

Exit codes: 0 done, 1 failed, 2 wrong usage or query, 3 partial, 4 offline, 5 integrity failure.
COUNTERFOIL_LANGUAGE=de (or en) chooses the language, else LC_ALL, LC_MESSAGES and LANG do.</source>
            <translation>
  [--þřööƒîîĺéé ĎÎÎŘ  ŵĥééřéé ţĥéé þřööƒîîĺéé îîš; ééĺšéé ţĥéé þĺààţƒööřḿ'š þĺààçéé ƒööř ààþþĺîîçààţîîööń ďààţàà
  -ĥ, --ĥééĺþ     ţĥîîš ĥééĺþ; ààƒţééř àà çööḿḿààńď, ţĥààţ çööḿḿààńď'š
  --ṽééřšîîööń      ţĥéé ṽééřšîîööń

ÉÉxîîţ çööďééš: 0 ďööńéé, 1 ƒààîîĺééď, 2 ŵřööńĝ ûûšààĝéé ööř qûûééřýý, 3 þààřţîîààĺ, 4 ööƒƒĺîîńéé, 5 îîńţééĝřîîţýý ƒààîîĺûûřéé.
ÇÖÖÛÛŃŢÉÉŘƑÖÖÎÎĹ_ĹÀÀŃĜÛÛÀÀĜÉÉ=ďéé (ööř ééń) çĥööööšééš ţĥéé ĺààńĝûûààĝéé, ééĺšéé ĹÇ_ÀÀĹĹ, ĹÇ_ḾÉÉŠŠÀÀĜÉÉŠ ààńď ĹÀÀŃĜ ďöö.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no command is called %1; there are: %2</source>
            <translation>[ńöö çööḿḿààńď îîš çààĺĺééď %1; ţĥééřéé ààřéé: %2~~~~]</translation>
        </message>
        <message>
            <source>the profile cannot be opened: %1</source>
            <translation>[ţĥéé þřööƒîîĺéé çààńńööţ ƀéé ööþééńééď: %1~]</translation>
        </message>
        <message>
            <source>--profile wants a directory</source>
            <translation>[--þřööƒîîĺéé ŵààńţš àà ďîîřééçţööřýý]</translation>
        </message>
        <message>
            <source>there is no option %1; --help lists them</source>
            <translation>[ţĥééřéé îîš ńöö ööþţîîööń %1; --ĥééĺþ ĺîîšţš ţĥééḿ~~~~]</translation>
        </message>
        <message>
            <source>this is no link of Counterfoil: counterfoil://customer/ID, record/DOCUMENT, case/REFERENCE or search/QUERY</source>
            <translation>[ţĥîîš îîš ńöö ĺîîńķ ööƒ Çööûûńţééřƒööîîĺ: çööûûńţééřƒööîîĺ://çûûšţööḿééř/ÎÎĎ, řééçööřď/ĎÖÖÇÛÛḾÉÉŃŢ, çààšéé/ŘÉÉƑÉÉŘÉÉŃÇÉÉ ööř šééààřçĥ/QÛÛÉÉŘÝÝ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommand</name>
        <message>
            <source>The document cannot be written.</source>
            <translation>[Ţĥéé ďööçûûḿééńţ çààńńööţ ƀéé ŵřîîţţééń.~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
        <message>
            <source>Makes the bytes of one file of a made-up communication, always the same for the same number, seed and file.</source>
            <translation>[Ḿààķééš ţĥéé ƀýýţééš ööƒ ööńéé ƒîîĺéé ööƒ àà ḿààďéé-ûûþ çööḿḿûûńîîçààţîîööń, ààĺŵààýýš ţĥéé šààḿéé ƒööř ţĥéé šààḿéé ńûûḿƀééř, šééééď ààńď ƒîîĺéé.~~~]</translation>
        </message>
        <message>
            <source>of the record, as in the truth file</source>
            <translation>[ööƒ ţĥéé řééçööřď, ààš îîń ţĥéé ţřûûţĥ ƒîîĺéé~~]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>which of its files, from 1 (default 1)</source>
            <translation>[ŵĥîîçĥ ööƒ îîţš ƒîîĺééš, ƒřööḿ 1 (ďééƒààûûĺţ 1)~~~~~]</translation>
        </message>
        <message>
            <source>as the archive took it in, not as it is now</source>
            <translation>[ààš ţĥéé ààřçĥîîṽéé ţööööķ îîţ îîń, ńööţ ààš îîţ îîš ńööŵ~~]</translation>
        </message>
        <message>
            <source>write it here, not to the standard output</source>
            <translation>[ŵřîîţéé îîţ ĥééřéé, ńööţ ţöö ţĥéé šţààńďààřď ööûûţþûûţ~~]</translation>
        </message>
        <message>
            <source>Name one record by its number; seed and file are whole numbers.</source>
            <translation>[Ńààḿéé ööńéé řééçööřď ƀýý îîţš ńûûḿƀééř; šééééď ààńď ƒîîĺéé ààřéé ŵĥööĺéé ńûûḿƀééřš.~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The record has %n file(s).</source>
            <translation>
                <numerusform>[Ţĥéé řééçööřď ĥààš %n ƒîîĺéé(š).~~~]</numerusform>
                <numerusform>[Ţĥéé řééçööřď ĥààš %n ƒîîĺéé(š).~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is missing from the archive; see --as-recorded.</source>
            <translation>[Ţĥéé ƒîîĺéé îîš ḿîîššîîńĝ ƒřööḿ ţĥéé ààřçĥîîṽéé; šéééé --ààš-řééçööřďééď.~~~~]</translation>
        </message>
    </context>
    <context>
        <name>GenerateCommand</name>
        <message>
            <source>%1 of %2 records, %3 a second</source>
            <translation>[%1 ööƒ %2 řééçööřďš, %3 àà šééçööńď~~~~]</translation>
        </message>
        <message>
            <source>%1 records were there already.</source>
            <translation>[%1 řééçööřďš ŵééřéé ţĥééřéé ààĺřééààďýý.]</translation>
        </message>
        <message>
            <source>%1 records in %2 seconds, %3 a second</source>
            <translation>[%1 řééçööřďš îîń %2 šééçööńďš, %3 àà šééçööńď~~~~~]</translation>
        </message>
        <message>
            <source>Seconds: making %1 (beside the rest), rows %2, index %3, merging it %4, indexes of the tables %5</source>
            <translation>[Šééçööńďš: ḿààķîîńĝ %1 (ƀééšîîďéé ţĥéé řééšţ), řööŵš %2, îîńďééx %3, ḿééřĝîîńĝ îîţ %4, îîńďééxééš ööƒ ţĥéé ţààƀĺééš %5~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The profile has a cache, or the beginning of another estate. Nothing was changed; name another directory. (%1)</source>
            <translation>[Ţĥéé þřööƒîîĺéé ĥààš àà çààçĥéé, ööř ţĥéé ƀééĝîîńńîîńĝ ööƒ ààńööţĥééř ééšţààţéé. Ńööţĥîîńĝ ŵààš çĥààńĝééď; ńààḿéé ààńööţĥééř ďîîřééçţööřýý. (%1)~~~~~~~~]</translation>
        </message>
        <message>
            <source>The cache cannot be filled: %1</source>
            <translation>[Ţĥéé çààçĥéé çààńńööţ ƀéé ƒîîĺĺééď: %1~~]</translation>
        </message>
        <message>
            <source>%1 templates and parts, %2 runs of %3 documents</source>
            <translation>[%1 ţééḿþĺààţééš ààńď þààřţš, %2 řûûńš ööƒ %3 ďööçûûḿééńţš~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 customers without a document, %2 documents in no archive</source>
            <translation>[%1 çûûšţööḿééřš ŵîîţĥööûûţ àà ďööçûûḿééńţ, %2 ďööçûûḿééńţš îîń ńöö ààřçĥîîṽéé~~~~]</translation>
        </message>
        <message>
            <source>%1 disputes with %2 documents</source>
            <translation>[%1 ďîîšþûûţééš ŵîîţĥ %2 ďööçûûḿééńţš~~~]</translation>
        </message>
        <message>
            <source>Fills a profile's cache with the communications of an invented organisation over ten years. What was interrupted is continued by the same command.</source>
            <translation>[Ƒîîĺĺš àà þřööƒîîĺéé'š çààçĥéé ŵîîţĥ ţĥéé çööḿḿûûńîîçààţîîööńš ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń ööṽééř ţééń ýýééààřš. Ŵĥààţ ŵààš îîńţééřřûûþţééď îîš çööńţîîńûûééď ƀýý ţĥéé šààḿéé çööḿḿààńď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>a directory without a cache</source>
            <translation>[àà ďîîřééçţööřýý ŵîîţĥööûûţ àà çàçĥé]</translation>
        </message>
        <message>
            <source>how many communications</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>also write what is true of each record, as lines of JSON</source>
            <translation>[ààĺšöö ŵřîîţéé ŵĥààţ îîš ţřûûéé ööƒ ééààçĥ řééçööřď, ààš ĺîîńééš ööƒ ĴŠÖÖŃ~~~]</translation>
        </message>
        <message>
            <source>also what the composition system tells: templates, their parts and approvals, the runs of the last two years</source>
            <translation>[ààĺšöö ŵĥààţ ţĥéé çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš: ţééḿþĺààţééš, ţĥééîîř þààřţš ààńď ààþþřööṽààĺš, ţĥéé řûûńš ööƒ ţĥéé ĺààšţ ţŵöö ýýééààřš~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>with --composition: some customers of its inputs get nothing, and some documents reach no archive; the file says which</source>
            <translation>[ŵîîţĥ --çööḿþööšîîţîîööń: šööḿéé çûûšţööḿééřš ööƒ îîţš îîńþûûţš ĝééţ ńööţĥîîńĝ, ààńď šööḿéé ďööçûûḿééńţš řééààçĥ ńöö ààřçĥîîṽéé; ţĥéé ƒîîĺéé šààýýš ŵĥîîçĥ~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>the notices of three templates, 2.2 % of all records, are one campaign</source>
            <translation>[ţĥéé ńööţîîçééš ööƒ ţĥřéééé ţééḿþĺààţééš, 2.2 % ööƒ ààĺĺ řééçööřďš, ààřéé ööńéé çààḿþààîîĝń~~~~~]</translation>
        </message>
        <message>
            <source>also the mails that came back, into a folder of their own</source>
            <translation>[ààĺšöö ţĥéé ḿààîîĺš ţĥààţ çààḿéé ƀààçķ, îîńţöö àà ƒööĺďééř ööƒ ţĥééîîř ööŵń~~~]</translation>
        </message>
        <message>
            <source>also disputes about them, in workspaces and cases; what is true of each as lines of JSON</source>
            <translation>[ààĺšöö ďîîšþûûţééš ààƀööûûţ ţĥééḿ, îîń ŵööřķšþààçééš ààńď çààšééš; ŵĥààţ îîš ţřûûéé ööƒ ééààçĥ ààš ĺîîńééš ööƒ ĴŠÖÖŃ~~~~~~]</translation>
        </message>
        <message>
            <source>the time of which disputes are (default 2026-04-01T08:00Z)</source>
            <translation>[ţĥéé ţîîḿéé ööƒ ŵĥîîçĥ ďîîšþûûţééš ààřéé (ďééƒààûûĺţ 2026-04-01Ţ08:00Ž)~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Name one profile directory.</source>
            <translation>[Ńààḿéé ööńéé þřööƒîîĺéé ďîîřééçţöřý.]</translation>
        </message>
        <message>
            <source>--missed needs --composition: runs tell what was intended.</source>
            <translation>[--ḿîîššééď ńééééďš --çööḿþööšîîţîîööń: řûûńš ţééĺĺ ŵĥààţ ŵààš îîńţééńďééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
            <translation>[Šààýý ŵîîţĥ --řééçööřďš ĥööŵ ḿààńýý řééçööřďš ţĥééřéé ààřéé ţöö ƀéé, ƒřööḿ 1 ţöö %1; ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>That is no time: %1</source>
            <translation>[Ţĥààţ îîš ńöö ţîîḿéé: %1~]</translation>
        </message>
        <message>
            <source>%1 returned mails</source>
            <translation>[%1 řééţûûřńééď ḿààîîĺš]</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <translation>[ÛÛńķńööŵń ööþţîîööń '%1'.~]</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>[ÛÛńķńööŵń ööþţîîööńš: %1.~]</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <translation>[Ḿîîššîîńĝ ṽààĺûûéé ààƒţééř '%1'.~]</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <translation>[ÛÛńééxþééçţééď ṽààĺûûéé ààƒţééř '%1'.~]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <translation>[Ďîîšþĺààýýš ĥééĺþ ööń çööḿḿààńďĺîîńéé ööþţîîööńš.~]</translation>
        </message>
        <message>
            <source>Displays help, including generic Qt options.</source>
            <translation>[Ďîîšþĺààýýš ĥééĺþ, îîńçĺûûďîîńĝ ĝééńééřîîç Qţ ööþţîîööńš.~~~]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>[ÛÛšààĝé: %1]</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[[ööþţîîöńš]]</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>[ÖÖþţîîöńš:]</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>[ÀÀřĝûûḿéńţš:]</translation>
        </message>
    </context>
    <context>
        <name>ReissueWords</name>
        <message>
            <source>Resend the archived document</source>
            <translation>[Řééšééńď ţĥéé ààřçĥîîṽééď ďööçûûḿééńţ~]</translation>
        </message>
        <message>
            <source>Compose again from the archived data</source>
            <translation>[Çööḿþööšéé ààĝààîîń ƒřööḿ ţĥéé ààřçĥîîṽééď ďààţàà]</translation>
        </message>
        <message>
            <source>Regenerate as of today</source>
            <translation>[Řééĝééńééřààţéé ààš ööƒ ţöďàý]</translation>
        </message>
        <message>
            <source>The bytes that were archived, unchanged. Exact.</source>
            <translation>[Ţĥéé ƀýýţééš ţĥààţ ŵééřéé ààřçĥîîṽééď, ûûńçĥààńĝééď. ÉÉxààçţ.~~~]</translation>
        </message>
        <message>
            <source>The data of then with the templates that are in force now. Compared with the original; never called a copy.</source>
            <translation>[Ţĥéé ďààţàà ööƒ ţĥééń ŵîîţĥ ţĥéé ţééḿþĺààţééš ţĥààţ ààřéé îîń ƒööřçéé ńööŵ. Çööḿþààřééď ŵîîţĥ ţĥéé ööřîîĝîîńààĺ; ńééṽééř çààĺĺééď àà çööþýý.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Today's data and today's templates: a new document, which says what holds today.</source>
            <translation>[Ţööďààýý'š ďààţàà ààńď ţööďààýý'š ţééḿþĺààţééš: àà ńééŵ ďööçûûḿééńţ, ŵĥîîçĥ šààýýš ŵĥààţ ĥööĺďš ţööďààýý.~~~~~]</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>[Ńööţ řééçééîṽéď]</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>[Ĺöšţ]</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>[Çààḿéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Illegible</source>
            <translation>[ÎÎĺĺééĝîƀĺé]</translation>
        </message>
        <message>
            <source>Wrong channel</source>
            <translation>[Ŵřööńĝ çĥààńńééĺ~]</translation>
        </message>
        <message>
            <source>A copy was asked for</source>
            <translation>[ÀÀ çööþýý ŵààš ààšķééď ƒöř]</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>[Çööḿþĺààîńţ]</translation>
        </message>
        <message>
            <source>Asked for by a regulator</source>
            <translation>[ÀÀšķééď ƒööř ƀýý àà řééĝûûĺààţöř]</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>[ÀÀńööţĥééř řééàšöń]</translation>
        </message>
        <message>
            <source>The customer</source>
            <translation>[Ţĥéé çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Somebody with a power of attorney</source>
            <translation>[Šööḿééƀööďýý ŵîîţĥ àà þööŵééř ööƒ ààţţööřńééý]</translation>
        </message>
        <message>
            <source>A guardian</source>
            <translation>[ÀÀ ĝûûàřďîàń]</translation>
        </message>
        <message>
            <source>A third party</source>
            <translation>[ÀÀ ţĥîîřď þààřţýý]</translation>
        </message>
        <message>
            <source>The organisation itself</source>
            <translation>[Ţĥéé ööřĝààńîîšààţîîööń îîţšéĺƒ]</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>[Ńööţ çĥééçķééď]</translation>
        </message>
        <message>
            <source>Security questions</source>
            <translation>[Šééçûûřîîţýý qûûééšţîöńš]</translation>
        </message>
        <message>
            <source>Called back at a known number</source>
            <translation>[Çààĺĺééď ƀààçķ ààţ àà ķńööŵń ńûûḿƀééř~~]</translation>
        </message>
        <message>
            <source>A document was shown</source>
            <translation>[ÀÀ ďööçûûḿééńţ ŵààš šĥööŵń]</translation>
        </message>
        <message>
            <source>Signed in at the portal</source>
            <translation>[Šîîĝńééď îîń ààţ ţĥéé þööřţààĺ~]</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>[ÎÎń þééřšöń]</translation>
        </message>
        <message>
            <source>Say how the identity of the person who asks was checked.</source>
            <translation>[Šààýý ĥööŵ ţĥéé îîďééńţîîţýý ööƒ ţĥéé þééřšööń ŵĥöö ààšķš ŵààš çĥééçķééď.~~~~]</translation>
        </message>
        <message>
            <source>Name the document that shows that they may ask.</source>
            <translation>[Ńààḿéé ţĥéé ďööçûûḿééńţ ţĥààţ šĥööŵš ţĥààţ ţĥééýý ḿààýý ààšķ.~~~]</translation>
        </message>
        <message>
            <source>The document that shows that they may ask has expired.</source>
            <translation>[Ţĥéé ďööçûûḿééńţ ţĥààţ šĥööŵš ţĥààţ ţĥééýý ḿààýý ààšķ ĥààš ééxþîîřééď.~~~~]</translation>
        </message>
        <message>
            <source>Say where it goes to.</source>
            <translation>[Šààýý ŵĥééřéé îîţ ĝööééš ţö.]</translation>
        </message>
        <message>
            <source>Say which reason it is.</source>
            <translation>[Šààýý ŵĥîîçĥ řééààšööń îîţ îîš.]</translation>
        </message>
        <message>
            <source>The archived document was never read here, so nothing says which bytes are sent. Open it first.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ďööçûûḿééńţ ŵààš ńééṽééř řééààď ĥééřéé, šöö ńööţĥîîńĝ šààýýš ŵĥîîçĥ ƀýýţééš ààřéé šééńţ. ÖÖþééń îîţ ƒîîřšţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>[Řééqûûéšţéď]</translation>
        </message>
        <message>
            <source>Authorisation is being verified</source>
            <translation>[ÀÀûûţĥööřîîšààţîîööń îîš ƀééîîńĝ ṽééřîƒîéď]</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>[Ŵààîîţš ƒööř ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>Is being sent</source>
            <translation>[ÎÎš ƀééîîńĝ šééńţ]</translation>
        </message>
        <message>
            <source>Sent; delivery is awaited</source>
            <translation>[Šééńţ; ďééĺîîṽééřýý îîš ààŵààîţéď]</translation>
        </message>
        <message>
            <source>Waits to be closed</source>
            <translation>[Ŵààîîţš ţöö ƀéé çĺööšééď]</translation>
        </message>
        <message>
            <source>Could not be sent; operations look at it</source>
            <translation>[Çööûûĺď ńööţ ƀéé šééńţ; ööþééřààţîîööńš ĺööööķ ààţ îîţ]</translation>
        </message>
        <message>
            <source>Reissued</source>
            <translation>[Řééîîššûéď]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Řééƒûšéď]</translation>
        </message>
        <message>
            <source>The case says nothing that is known here</source>
            <translation>[Ţĥéé çààšéé šààýýš ńööţĥîîńĝ ţĥààţ îîš ķńööŵń ĥééřéé~~]</translation>
        </message>
        <message>
            <source>in use since %1</source>
            <translation>[îîń ûûšéé šîîńçé %1]</translation>
        </message>
        <message>
            <source>never used for this customer</source>
            <translation>[ńééṽééř ûûšééď ƒööř ţĥîîš çûûšţööḿééř~]</translation>
        </message>
        <message>
            <source>no address or number is known</source>
            <translation>[ńöö ààďďřééšš ööř ńûûḿƀééř îîš ķńööŵń~~]</translation>
        </message>
        <message>
            <source>the last one came back</source>
            <translation>[ţĥéé ĺààšţ ööńéé çààḿéé ƀààçķ]</translation>
        </message>
        <message>
            <source>the last one came back: %1</source>
            <translation>[ţĥéé ĺààšţ ööńéé çààḿéé ƀààçķ: %1~~]</translation>
        </message>
        <message>
            <source>taken back by the customer, or suppressed: see %1</source>
            <translation>[ţààķééń ƀààçķ ƀýý ţĥéé çûûšţööḿééř, ööř šûûþþřééššééď: šéééé %1~~~~]</translation>
        </message>
        <message>
            <source>no consent is on record</source>
            <translation>[ńöö çööńšééńţ îîš ööń řééçööřď~]</translation>
        </message>
        <message>
            <source>no consent: %1</source>
            <translation>[ńöö çööńšééńţ: %1~]</translation>
        </message>
        <message>
            <source>a regulation asks for the channel of the original</source>
            <translation>[àà řééĝûûĺààţîîööń ààšķš ƒööř ţĥéé çĥààńńééĺ ööƒ ţĥéé ööřîîĝîîńààĺ~]</translation>
        </message>
        <message>
            <source>It was asked for on %1 already: %2</source>
            <translation>[ÎÎţ ŵààš ààšķééď ƒööř ööń %1 ààĺřééààďýý: %2~~]</translation>
        </message>
        <message>
            <source>It was reissued before: %1</source>
            <translation>[ÎÎţ ŵààš řééîîššûûééď ƀééƒööřéé: %1]</translation>
        </message>
        <message>
            <source>A hold is on it: %1. It may be sent again; the hold is noted.</source>
            <translation>[ÀÀ ĥööĺď îîš ööń îîţ: %1. ÎÎţ ḿààýý ƀéé šééńţ ààĝààîîń; ţĥéé ĥööĺď îîš ńööţééď.~~~~~]</translation>
        </message>
        <message>
            <source>A later letter corrects it: %1</source>
            <translation>[ÀÀ ĺààţééř ĺééţţééř çööřřééçţš îîţ: %1~~]</translation>
        </message>
        <message>
            <source>The address is in use since %1 only. Check it once more.</source>
            <translation>[Ţĥéé ààďďřééšš îîš îîń ûûšéé šîîńçéé %1 ööńĺýý. Çĥééçķ îîţ ööńçéé ḿööřéé.~~~~]</translation>
        </message>
        <message>
            <source>The letter went to another address than the one known now.</source>
            <translation>[Ţĥéé ĺééţţééř ŵééńţ ţöö ààńööţĥééř ààďďřééšš ţĥààń ţĥéé ööńéé ķńööŵń ńööŵ.~~~~~~]</translation>
        </message>
        <message>
            <source>What was sent there last came back.</source>
            <translation>[Ŵĥààţ ŵààš šééńţ ţĥééřéé ĺààšţ çààḿéé ƀààçķ.~~~]</translation>
        </message>
        <message>
            <source>What was sent there last came back: %1</source>
            <translation>[Ŵĥààţ ŵààš šééńţ ţĥééřéé ĺààšţ çààḿéé ƀààçķ: %1~~~~~]</translation>
        </message>
        <message>
            <source>It went to others as well: %1. It may hold their data.</source>
            <translation>[ÎÎţ ŵééńţ ţöö ööţĥééřš ààš ŵééĺĺ: %1. ÎÎţ ḿààýý ĥööĺď ţĥééîîř ďààţàà.~~~~~]</translation>
        </message>
        <message>
            <source>The archived bytes are no longer those that were recorded. They are not sent.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš ààřéé ńöö ĺööńĝééř ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď. Ţĥééýý ààřéé ńööţ šééńţ.~~~~]</translation>
        </message>
        <message>
            <source>The archived document is missing.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ďööçûûḿééńţ îîš ḿîîššîîńĝ.~~]</translation>
        </message>
        <message>
            <source>The archived document was never read here. Open it first.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ďööçûûḿééńţ ŵààš ńééṽééř řééààď ĥééřéé. ÖÖþééń îîţ ƒîîřšţ.~~~]</translation>
        </message>
        <message>
            <source>The archive no longer shows the record.</source>
            <translation>[Ţĥéé ààřçĥîîṽéé ńöö ĺööńĝééř šĥööŵš ţĥéé řééçööřď.~~~]</translation>
        </message>
        <message>
            <source>“I have asked for “%1” to be sent to %2 again by %3. Somebody approves it first.”</source>
            <translation>[“ÎÎ ĥààṽéé ààšķééď ƒööř “%1” ţöö ƀéé šééńţ ţöö %2 ààĝààîîń ƀýý %3. Šööḿééƀööďýý ààþþřööṽééš îîţ ƒîîřšţ.”~~~~~~~~]</translation>
        </message>
        <message>
            <source>“I have asked for “%1” of %2 to be sent to %3 again by %4. Somebody approves it first.”</source>
            <translation>[“ÎÎ ĥààṽéé ààšķééď ƒööř “%1” ööƒ %2 ţöö ƀéé šééńţ ţöö %3 ààĝààîîń ƀýý %4. Šööḿééƀööďýý ààþþřööṽééš îîţ ƒîîřšţ.”~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>SampleCommand</name>
        <message>
            <source>%1 is not empty; nothing was written.</source>
            <translation>[%1 îîš ńööţ ééḿþţýý; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>[%1 çààńńööţ ƀéé ḿààďéé.~]</translation>
        </message>
        <message>
            <source>Some font families of the letters are not installed: they are set in others, and the files differ from those of a machine that has them.</source>
            <translation>[Šööḿéé ƒööńţ ƒààḿîîĺîîééš ööƒ ţĥéé ĺééţţééřš ààřéé ńööţ îîńšţààĺĺééď: ţĥééýý ààřéé šééţ îîń ööţĥééřš, ààńď ţĥéé ƒîîĺééš ďîîƒƒééř ƒřööḿ ţĥööšéé ööƒ àà ḿààçĥîîńéé ţĥààţ ĥààš ţĥééḿ.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń.~~]</translation>
        </message>
        <message>
            <source>%1 communications to %2 customers, %3 files, %4 MiB, seed %5</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš ţöö %2 çûûšţööḿééřš, %3 ƒîîĺééš, %4 ḾîîƁ, šééééď %5~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes a folder archive of an invented organisation's letters, e-mails and messages.</source>
            <translation>[Ŵřîîţééš àà ƒööĺďééř ààřçĥîîṽéé ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń'š ĺééţţééřš, éé-ḿààîîĺš ààńď ḿééššààĝééš.~~~~]</translation>
        </message>
        <message>
            <source>a folder that is empty or not there yet</source>
            <translation>[àà ƒööĺďééř ţĥààţ îîš ééḿþţýý ööř ńööţ ţĥééřéé ýýééţ~]</translation>
        </message>
        <message>
            <source>the same seed makes the same archive (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé ààřçĥîîṽéé (ďééƒààûûĺţ 1)~~]</translation>
        </message>
        <message>
            <source>how many communications (default 400, at least %1)</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîööńš (ďééƒààûûĺţ 400, ààţ ĺééààšţ %1)~~~]</translation>
        </message>
        <message>
            <source>also write what is true of the archive, as JSON</source>
            <translation>[ààĺšöö ŵřîîţéé ŵĥààţ îîš ţřûûéé ööƒ ţĥéé ààřçĥîîṽéé, ààš ĴŠÖÖŃ~~]</translation>
        </message>
        <message>
            <source>Name one folder.</source>
            <translation>[Ńààḿéé ööńéé ƒööĺďéř.]</translation>
        </message>
        <message>
            <source>The seed is a whole number, and there are at least %1 communications.</source>
            <translation>[Ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř, ààńď ţĥééřéé ààřéé ààţ ĺééààšţ %1 çööḿḿûûńîîçààţîîööńš.~~~]</translation>
        </message>
    </context>
    <context>
        <name>ServeCommand</name>
        <message>
            <source>how many communications there are in all (default 2000)</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîööńš ţĥééřéé ààřéé îîń ààĺĺ (ďééƒààûûĺţ 2000)~~]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>port of the control interface; 0: any (default 0)</source>
            <translation>[þööřţ ööƒ ţĥéé çööńţřööĺ îîńţééřƒààçéé; 0: ààńýý (ďééƒààûûĺţ 0)~~~~]</translation>
        </message>
        <message>
            <source>what goes wrong, as JSON; can be repeated. Without "archive" in it: everywhere</source>
            <translation>[ŵĥààţ ĝööééš ŵřööńĝ, ààš ĴŠÖÖŃ; çààń ƀéé řééþééààţééď. Ŵîîţĥööûûţ "ààřçĥîîṽéé" îîń îîţ: ééṽééřýýŵĥééřéé~~~~~]</translation>
        </message>
        <message>
            <source>none, trusted, self-signed, wrong-host or expired (default none)</source>
            <translation>[ńööńéé, ţřûûšţééď, šééĺƒ-šîîĝńééď, ŵřööńĝ-ĥööšţ ööř ééxþîîřééď (ďééƒààûûĺţ ńööńéé)~~~~~~]</translation>
        </message>
        <message>
            <source>stop all clocks at this time (2026-04-01T08:00:00Z); without it they run with this machine's</source>
            <translation>[šţööþ ààĺĺ çĺööçķš ààţ ţĥîîš ţîîḿéé (2026-04-01Ţ08:00:00Ž); ŵîîţĥööûûţ îîţ ţĥééýý řûûń ŵîîţĥ ţĥîîš ḿààçĥîîńéé'š~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>documents that are good to look at, a hundred times slower</source>
            <translation>[ďööçûûḿééńţš ţĥààţ ààřéé ĝööööď ţöö ĺööööķ ààţ, àà ĥûûńďřééď ţîîḿééš šĺööŵééř~~~]</translation>
        </message>
        <message>
            <source>port of this service; 0: any. Without any such option all are served</source>
            <translation>[þööřţ ööƒ ţĥîîš šééřṽîîçéé; 0: ààńýý. Ŵîîţĥööûûţ ààńýý šûûçĥ ööþţîîööń ààĺĺ ààřéé šééřṽééď~~~~]</translation>
        </message>
        <message>
            <source>port of this archive; 0: any. Without such an option all are served</source>
            <translation>[þööřţ ööƒ ţĥîîš ààřçĥîîṽéé; 0: ààńýý. Ŵîîţĥööûûţ šûûçĥ ààń ööþţîîööń ààĺĺ ààřéé šééřṽééď~~~~]</translation>
        </message>
        <message>
            <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
            <translation>[Šààýý ŵîîţĥ --řééçööřďš ĥööŵ ḿààńýý řééçööřďš ţĥééřéé ààřéé ţöö ƀéé, ƒřööḿ 1 ţöö %1; ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A port is a number from 0 to 65535.</source>
            <translation>[ÀÀ þööřţ îîš àà ńûûḿƀééř ƒřööḿ 0 ţöö 65535.~~~~]</translation>
        </message>
        <message>
            <source>There is no such kind of TLS: %1</source>
            <translation>[Ţĥééřéé îîš ńöö šûûçĥ ķîîńď ööƒ ŢĹŠ: %1~~~~]</translation>
        </message>
        <message>
            <source>That is no time: %1</source>
            <translation>[Ţĥààţ îîš ńöö ţîîḿéé: %1~]</translation>
        </message>
        <message>
            <source>That is no fault: %1 (%2)</source>
            <translation>[Ţĥààţ îîš ńöö ƒààûûĺţ: %1 (%2)~~~]</translation>
        </message>
        <message>
            <source>Stands in for the archives of an invented organisation, on this machine alone, until it is interrupted. One line of JSON says where each is found.</source>
            <translation>[Šţààńďš îîń ƒööř ţĥéé ààřçĥîîṽééš ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń, ööń ţĥîîš ḿààçĥîîńéé ààĺööńéé, ûûńţîîĺ îîţ îîš îîńţééřřûûþţééď. ÖÖńéé ĺîîńéé ööƒ ĴŠÖÖŃ šààýýš ŵĥééřéé ééààçĥ îîš ƒööûûńď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing to name but options.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö ńààḿéé ƀûûţ ööþţîîööńš.~]</translation>
        </message>
        <message>
            <source>It cannot be served: %1</source>
            <translation>[ÎÎţ çààńńööţ ƀéé šééřṽééď: %1~~]</translation>
        </message>
        <message>
            <source>Signals cannot be caught.</source>
            <translation>[Šîîĝńààĺš çààńńööţ ƀéé çààûûĝĥţ.~]</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Counterfoil goes on. This page can be closed.</source>
            <translation>[Çööûûńţééřƒööîîĺ ĝööééš ööń. Ţĥîîš þààĝéé çààń ƀéé çĺööšééď.~]</translation>
        </message>
        <message>
            <source>There is nothing here.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ĥééřéé.]</translation>
        </message>
    </context>
    <context>
        <name>WholeWords</name>
        <message>
            <source>dispatched to all recipients</source>
            <translation>[ďîîšþààţçĥééď ţöö ààĺĺ řééçîîþîîééńţš~]</translation>
        </message>
        <message>
            <source>no recipient told</source>
            <translation>[ńöö řééçîîþîîééńţ ţöĺď]</translation>
        </message>
        <message>
            <source>dispatched to some recipients only</source>
            <translation>[ďîîšþààţçĥééď ţöö šööḿéé řééçîîþîîééńţš ööńĺýý]</translation>
        </message>
        <message>
            <source>dispatched to nobody, held back</source>
            <translation>[ďîîšþààţçĥééď ţöö ńööƀööďýý, ĥééĺď ƀààçķ~~]</translation>
        </message>
        <message>
            <source>dispatched to nobody, queued</source>
            <translation>[ďîîšþààţçĥééď ţöö ńööƀööďýý, qûûééûûéď]</translation>
        </message>
        <message>
            <source>nothing told of any delivery</source>
            <translation>[ńööţĥîîńĝ ţööĺď ööƒ ààńýý ďééĺîîṽééřýý]</translation>
        </message>
        <message>
            <source>delivered to all recipients</source>
            <translation>[ďééĺîîṽééřééď ţöö ààĺĺ řééçîîþîîéńţš]</translation>
        </message>
        <message>
            <source>delivered to some recipients only</source>
            <translation>[ďééĺîîṽééřééď ţöö šööḿéé řééçîîþîîééńţš ööńĺý]</translation>
        </message>
        <message>
            <source>delivered to nobody, bounced</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ƀööûûńçéď]</translation>
        </message>
        <message>
            <source>delivered to nobody, returned</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, řééţûûřńéď]</translation>
        </message>
        <message>
            <source>delivered to nobody, failed</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ƒààîĺéď]</translation>
        </message>
        <message>
            <source>delivered to nobody, no evidence</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>delivered to nobody, other reaction</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ööţĥééř řééààçţîöń]</translation>
        </message>
        <message>
            <source>delivered to nobody, under way</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ûûńďééř ŵàý]</translation>
        </message>
        <message>
            <source>delivered to nobody, no evidence yet</source>
            <translation>[ďééĺîîṽééřééď ţöö ńööƀööďýý, ńöö ééṽîîďééńçéé ýéţ]</translation>
        </message>
        <message>
            <source>viewed by all recipients</source>
            <translation>[ṽîîééŵééď ƀýý ààĺĺ řééçîîþîîéńţš]</translation>
        </message>
        <message>
            <source>delivered to all, not known to be viewed by all</source>
            <translation>[ďééĺîîṽééřééď ţöö ààĺĺ, ńööţ ķńööŵń ţöö ƀéé ṽîîééŵééď ƀýý ààĺĺ~~]</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>The profile cannot be opened: %1</source>
            <translation>[Ţĥéé þřööƒîîĺéé çààńńööţ ƀéé ööþééńééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::AddCommand</name>
        <message>
            <source>What the repository is called; else as its folder or server.</source>
            <translation>[Ŵĥààţ ţĥéé řééþööšîîţööřýý îîš çààĺĺééď; ééĺšéé ààš îîţš ƒööĺďééř ööř šééřṽééř.~~~]</translation>
        </message>
        <message>
            <source>Mapping file: which site key is which field.</source>
            <translation>[Ḿààþþîîńĝ ƒîîĺéé: ŵĥîîçĥ šîîţéé ķééýý îîš ŵĥîîçĥ ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>Zone of times written without one, e.g. Europe/Berlin; else this machine's.</source>
            <translation>[Žööńéé ööƒ ţîîḿééš ŵřîîţţééń ŵîîţĥööûûţ ööńéé, éé.ĝ. ÉÉûûřööþéé/Ɓééřĺîîń; ééĺšéé ţĥîîš ḿààçĥîîńéé'š.~~~]</translation>
        </message>
        <message>
            <source>Account to sign in with; its password is asked for.</source>
            <translation>[ÀÀççööûûńţ ţöö šîîĝń îîń ŵîîţĥ; îîţš þààššŵööřď îîš ààšķééď ƒööř.~~~~~]</translation>
        </message>
        <message>
            <source>With signIn=oauth: only says where to sign in, and opens no browser.</source>
            <translation>[Ŵîîţĥ šîîĝńÎÎń=ööààûûţĥ: ööńĺýý šààýýš ŵĥééřéé ţöö šîîĝń îîń, ààńď ööþééńš ńöö ƀřööŵšééř.~~~~~]</translation>
        </message>
        <message>
            <source>A setting of this kind of repository, as KEY=VALUE; may come several times.</source>
            <translation>[ÀÀ šééţţîîńĝ ööƒ ţĥîîš ķîîńď ööƒ řééþööšîîţööřýý, ààš ĶÉÉÝÝ=ṼÀÀĹÛÛÉÉ; ḿààýý çööḿéé šééṽééřààĺ ţîîḿééš.~]</translation>
        </message>
        <message>
            <source>Fetches documents with their records, so that their text is searched.</source>
            <translation>[Ƒééţçĥééš ďööçûûḿééńţš ŵîîţĥ ţĥééîîř řééçööřďš, šöö ţĥààţ ţĥééîîř ţééxţ îîš šééààřçĥééď.~~~~~~~]</translation>
        </message>
        <message>
            <source>Adds it without trying the connection.</source>
            <translation>[ÀÀďďš îîţ ŵîîţĥööûûţ ţřýýîîńĝ ţĥéé çööńńééçţîîööń.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Connects a folder archive, an archive on a server, a composition system, a workflow system, a feed of delivery events or a folder of returned mails. Nothing is read yet: that is sync.</source>
            <translation>[Çööńńééçţš àà ƒööĺďééř ààřçĥîîṽéé, ààń ààřçĥîîṽéé ööń àà šééřṽééř, àà çööḿþööšîîţîîööń šýýšţééḿ, àà ŵööřķƒĺööŵ šýýšţééḿ, àà ƒééééď ööƒ ďééĺîîṽééřýý ééṽééńţš ööř àà ƒööĺďééř ööƒ řééţûûřńééď ḿààîîĺš. Ńööţĥîîńĝ îîš řééààď ýýééţ: ţĥààţ îîš šýýńç.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name a kind of repository and one place: folder PATH, archivesspace URL, cmis URL, extended-ecm URL, documentum URL, exstream URL, workflow URL, xconnector URL or bounces FOLDER</source>
            <translation>[ńààḿéé àà ķîîńď ööƒ řééþööšîîţööřýý ààńď ööńéé þĺààçéé: ƒööĺďééř ÞÀÀŢĤ, ààřçĥîîṽééššþààçéé ÛÛŘĹ, çḿîîš ÛÛŘĹ, ééxţééńďééď-ééçḿ ÛÛŘĹ, ďööçûûḿééńţûûḿ ÛÛŘĹ, ééxšţřééààḿ ÛÛŘĹ, ŵööřķƒĺööŵ ÛÛŘĹ, xçööńńééçţööř ÛÛŘĹ ööř ƀööûûńçééš ƑÖÖĹĎÉÉŘ~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is no time zone; one is Europe/Berlin</source>
            <translation>[%1 îîš ńöö ţîîḿéé žööńéé; ööńéé îîš ÉÉûûřööþéé/Ɓééřĺîń]</translation>
        </message>
        <message>
            <source>the mapping file cannot be read: %1</source>
            <translation>[ţĥéé ḿààþþîîńĝ ƒîîĺéé çààńńööţ ƀéé řééààď: %1~~]</translation>
        </message>
        <message>
            <source>a setting is KEY=VALUE: %1</source>
            <translation>[àà šééţţîîńĝ îîš ĶÉÉÝÝ=ṼÀÀĹÛÛÉÉ: %1]</translation>
        </message>
        <message>
            <source>with signIn=oauth no password is taken</source>
            <translation>[ŵîîţĥ šîîĝńÎÎń=ööààûûţĥ ńöö þààššŵööřď îîš ţààķééń~~]</translation>
        </message>
        <message>
            <source>name the account to sign in with: --user U</source>
            <translation>[ńààḿéé ţĥéé ààççööûûńţ ţöö šîîĝń îîń ŵîîţĥ: --ûûšééř ÛÛ~~]</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>[Þààššŵööřď ööƒ %1:~~] </translation>
        </message>
        <message>
            <source>a repository is called %1 already</source>
            <translation>[àà řééþööšîîţööřýý îîš çààĺĺééď %1 ààĺřééààďý]</translation>
        </message>
        <message>
            <source>%1 added: %2 (times without a zone: %3)</source>
            <translation>[%1 ààďďééď: %2 (ţîîḿééš ŵîîţĥööûûţ àà žööńéé: %3)~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::AuthorityCommand</name>
        <message>
            <source>Adds a rule at the end: the copy in this repository counts.</source>
            <translation>[ÀÀďďš àà řûûĺéé ààţ ţĥéé ééńď: ţĥéé çööþýý îîń ţĥîîš řééþööšîîţööřýý çööûûńţš.~~~]</translation>
        </message>
        <message>
            <source>For this type of communication alone.</source>
            <translation>[Ƒööř ţĥîîš ţýýþéé ööƒ çööḿḿûûńîîçààţîîööń ààĺööńé.]</translation>
        </message>
        <message>
            <source>Issued on this day or later, e.g. 2020-01-01.</source>
            <translation>[ÎÎššûûééď ööń ţĥîîš ďààýý ööř ĺààţééř, éé.ĝ. 2020-01-01.~~~~~]</translation>
        </message>
        <message>
            <source>Issued before this day.</source>
            <translation>[ÎÎššûûééď ƀééƒööřéé ţĥîîš ďààý.]</translation>
        </message>
        <message>
            <source>Removes the rule of this number.</source>
            <translation>[Řééḿööṽééš ţĥéé řûûĺéé ööƒ ţĥîîš ńûûḿƀééř.~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Says which repository's copy counts where several keep a communication. The first rule that fits decides.</source>
            <translation>[Šààýýš ŵĥîîçĥ řééþööšîîţööřýý'š çööþýý çööûûńţš ŵĥééřéé šééṽééřààĺ ķééééþ àà çööḿḿûûńîîçààţîîööń. Ţĥéé ƒîîřšţ řûûĺéé ţĥààţ ƒîîţš ďééçîîďééš.~~~~~]</translation>
        </message>
        <message>
            <source>%1 is no day; one is 2020-01-01</source>
            <translation>[%1 îîš ńöö ďààýý; ööńéé îîš 2020-01-01~~~~]</translation>
        </message>
        <message>
            <source>rules are numbered from 1</source>
            <translation>[řûûĺééš ààřéé ńûûḿƀééřééď ƒřööḿ 1]</translation>
        </message>
        <message>
            <source>add or remove, not both</source>
            <translation>[ààďď ööř řééḿööṽéé, ńööţ ƀööţĥ~]</translation>
        </message>
        <message>
            <source>this command takes no names</source>
            <translation>[ţĥîîš çööḿḿààńď ţààķééš ńöö ńààḿééš~]</translation>
        </message>
        <message>
            <source>there is no rule %1</source>
            <translation>[ţĥééřéé îîš ńöö řûûĺéé %1]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>any type</source>
            <translation>[ààńýý ţýþé]</translation>
        </message>
        <message>
            <source>no rules: no copy is taken for the one that counts</source>
            <translation>[ńöö řûûĺééš: ńöö çööþýý îîš ţààķééń ƒööř ţĥéé ööńéé ţĥààţ çööûûńţš~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CampaignCommand</name>
        <message>
            <source>(not told)</source>
            <translation>[(ńööţ ţööĺď)]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>A batch instead of a campaign.</source>
            <translation>[ÀÀ ƀààţçĥ îîńšţééààď ööƒ àà çààḿþààîîĝń.]</translation>
        </message>
        <message>
            <source>Whatever a query names, as for search.</source>
            <translation>[Ŵĥààţééṽééř àà qûûééřýý ńààḿééš, ààš ƒööř šééààřçĥ.~]</translation>
        </message>
        <message>
            <source>Each remainder with its query, and templates, approvals, segments, recipients and control totals.</source>
            <translation>[ÉÉààçĥ řééḿààîîńďééř ŵîîţĥ îîţš qûûééřýý, ààńď ţééḿþĺààţééš, ààþþřööṽààĺš, šééĝḿééńţš, řééçîîþîîééńţš ààńď çööńţřööĺ ţööţààĺš.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes those who did not get it, one line a recipient: JSON Lines for a name that ends in .jsonl, else CSV.</source>
            <translation>[Ŵřîîţééš ţĥööšéé ŵĥöö ďîîď ńööţ ĝééţ îîţ, ööńéé ĺîîńéé àà řééçîîþîîééńţ: ĴŠÖÖŃ Ĺîîńééš ƒööř àà ńààḿéé ţĥààţ ééńďš îîń .ĵšööńĺ, ééĺšéé ÇŠṼ.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells what became of the letters of a campaign, step by step, in numbers that add up. Without a name it lists the campaigns.
Every number is a query: searching for it gives exactly these letters.</source>
            <translation>[Ţééĺĺš ŵĥààţ ƀééçààḿéé ööƒ ţĥéé ĺééţţééřš ööƒ àà çààḿþààîîĝń, šţééþ ƀýý šţééþ, îîń ńûûḿƀééřš ţĥààţ ààďď ûûþ. Ŵîîţĥööûûţ àà ńààḿéé îîţ ĺîîšţš ţĥéé çààḿþààîîĝńš.
ÉÉṽééřýý ńûûḿƀééř îîš àà qûûééřýý: šééààřçĥîîńĝ ƒööř îîţ ĝîîṽééš ééxààçţĺýý ţĥééšéé ĺééţţééřš.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one campaign, one batch or one query</source>
            <translation>[ńààḿéé ööńéé çààḿþààîîĝń, ööńéé ƀààţçĥ ööř ööńéé qûûééřý]</translation>
        </message>
        <message>
            <source>name a campaign, a batch or a query</source>
            <translation>[ńààḿéé àà çààḿþààîîĝń, àà ƀààţçĥ ööř àà qûûééřý]</translation>
        </message>
        <message>
            <source>not a query: %1</source>
            <translation>[ńööţ àà qûûééřý: %1]</translation>
        </message>
        <message>
            <source>No record names a campaign.</source>
            <translation>[Ńöö řééçööřď ńààḿééš àà çààḿþààîîĝń.]</translation>
        </message>
        <message>
            <source>no record is known of: %1</source>
            <translation>[ńöö řééçööřď îîš ķńööŵń ööƒ: %1~~]</translation>
        </message>
        <message>
            <source>%1 recipients of %2 letters written to %3</source>
            <translation>[%1 řééçîîþîîééńţš ööƒ %2 ĺééţţééřš ŵřîîţţééń ţöö %3~~~~~]</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>[Řééçöřďš]</translation>
        </message>
        <message>
            <source>not known: no repository tells of deliveries</source>
            <translation>[ńööţ ķńööŵń: ńöö řééþööšîîţööřýý ţééĺĺš ööƒ ďééĺîîṽééřîîééš~]</translation>
        </message>
        <message>
            <source>Sent from %1 to %2; %3 recipients</source>
            <translation>[Šééńţ ƒřööḿ %1 ţöö %2; %3 řééçîîþîîééńţš~~~~~]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>%1, first use %2, last use %3</source>
            <translation>[%1, ƒîîřšţ ûûšéé %2, ĺààšţ ûûšéé %3~~~~]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>[Šééĝḿééńţš]</translation>
        </message>
        <message>
            <source>%1, the input says %2 = %1 (%3)</source>
            <translation>[%1, ţĥéé îîńþûûţ šààýýš %2 = %1 (%3)~~~~~~]</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>[Řééçîîþîéńţš]</translation>
        </message>
        <message>
            <source>Counted by one clock and not by another</source>
            <translation>[Çööûûńţééď ƀýý ööńéé çĺööçķ ààńď ńööţ ƀýý ààńööţĥééř~]</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>[ýéš]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ńö]</translation>
        </message>
        <message>
            <source>%1  %2  customer: %3, business: %4, UTC: %5</source>
            <translation>[%1  %2  çûûšţööḿééř: %3, ƀûûšîîńééšš: %4, ÛÛŢÇ: %5~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>[Çööńţřööĺ ţööţààĺš]</translation>
        </message>
        <message>
            <source>%1  input %2, documents %3, without a record here %4</source>
            <translation>[%1  îîńþûûţ %2, ďööçûûḿééńţš %3, ŵîîţĥööûûţ àà řééçööřď ĥééřéé %4~~~~~~]</translation>
        </message>
        <message>
            <source>customers: input %1 = with a document %2 + never composed %3</source>
            <translation>[çûûšţööḿééřš: îîńþûûţ %1 = ŵîîţĥ àà ďööçûûḿééńţ %2 + ńééṽééř çööḿþööšééď %3~~~~~~~]</translation>
        </message>
        <message>
            <source>documents: composed %1 = on record %2 + never archived %3</source>
            <translation>[ďööçûûḿééńţš: çööḿþööšééď %1 = ööń řééçööřď %2 + ńééṽééř ààřçĥîîṽééď %3~~~~~~~]</translation>
        </message>
        <message>
            <source>letters: %1 on record, %2 in no manifest</source>
            <translation>[ĺééţţééřš: %1 ööń řééçööřď, %2 îîń ńöö ḿààńîîƒééšţ~~~~]</translation>
        </message>
        <message>
            <source>in the input, and nothing came out: %1 (number %2 of %3)</source>
            <translation>[îîń ţĥéé îîńþûûţ, ààńď ńööţĥîîńĝ çààḿéé ööûûţ: %1 (ńûûḿƀééř %2 ööƒ %3)~~~~~~~]</translation>
        </message>
        <message>
            <source>composed, and no record here: %1</source>
            <translation>[çööḿþööšééď, ààńď ńöö řééçööřď ĥééřéé: %1~~]</translation>
        </message>
        <message>
            <source>From draft to release</source>
            <translation>[Ƒřööḿ ďřààƒţ ţöö řééĺééààšéé]</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>%1 letters went out and still stand before their release: %2</source>
            <translation>[%1 ĺééţţééřš ŵééńţ ööûûţ ààńď šţîîĺĺ šţààńď ƀééƒööřéé ţĥééîîř řééĺééààšéé: %2~~~~~]</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>[Řûûĺééš ööƒ ţĥéé ĥööûûšé]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>none is for these letters</source>
            <translation>[ńööńéé îîš ƒööř ţĥééšéé ĺééţţééřš]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>the numbers do not add up; the search index may need a repair (verify --index)</source>
            <translation>[ţĥéé ńûûḿƀééřš ďöö ńööţ ààďď ûûþ; ţĥéé šééààřçĥ îîńďééx ḿààýý ńééééď àà řééþààîîř (ṽééřîîƒýý --îîńďééx)~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CertificateCommand</name>
        <message>
            <source>Where the certificate is written, a PDF; its signature beside it, with .minisig added.</source>
            <translation>[Ŵĥééřéé ţĥéé çééřţîîƒîîçààţéé îîš ŵřîîţţééń, àà ÞĎƑ; îîţš šîîĝńààţûûřéé ƀééšîîďéé îîţ, ŵîîţĥ .ḿîîńîîšîîĝ ààďďééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Without a signature, as where there is no keychain to hold a key.</source>
            <translation>[Ŵîîţĥööûûţ àà šîîĝńààţûûřéé, ààš ŵĥééřéé ţĥééřéé îîš ńöö ķééýýçĥààîîń ţöö ĥööĺď àà ķééýý.]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Certifies what a query finds, or that it finds nothing: a signed archival PDF with the exact number, the repositories with the times they are
complete to, what stands against saying that this is all, and all letters inside.</source>
            <translation>[Çééřţîîƒîîééš ŵĥààţ àà qûûééřýý ƒîîńďš, ööř ţĥààţ îîţ ƒîîńďš ńööţĥîîńĝ: àà šîîĝńééď ààřçĥîîṽààĺ ÞĎƑ ŵîîţĥ ţĥéé ééxààçţ ńûûḿƀééř, ţĥéé řééþööšîîţööřîîééš ŵîîţĥ ţĥéé ţîîḿééš ţĥééýý ààřéé
çööḿþĺééţéé ţöö, ŵĥààţ šţààńďš ààĝààîîńšţ šààýýîîńĝ ţĥààţ ţĥîîš îîš ààĺĺ, ààńď ààĺĺ ĺééţţééřš îîńšîîďéé.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>say with --out where the certificate is to be written</source>
            <translation>[šààýý ŵîîţĥ --ööûûţ ŵĥééřéé ţĥéé çééřţîîƒîîçààţéé îîš ţöö ƀéé ŵřîîţţééń~~]</translation>
        </message>
        <message>
            <source>give one query</source>
            <translation>[ĝîîṽéé ööńéé qûéřý]</translation>
        </message>
        <message>
            <source>it does not claim to be complete; it names what stands against that</source>
            <translation>[îîţ ďööééš ńööţ çĺààîîḿ ţöö ƀéé çööḿþĺééţéé; îîţ ńààḿééš ŵĥààţ šţààńďš ààĝààîîńšţ ţĥààţ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ClassifyBounceCommand</name>
        <message>
            <source>Prints JSON, one object for each recipient.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ, ööńéé ööƀĵééçţ ƒööř ééààçĥ řééçîîþîîééńţ.~~~]</translation>
        </message>
        <message>
            <source>Tells what returned mails say of the delivery: for each recipient the reason, the codes, and whether
the address is of any more use. A FILE is a mail, a mailbox (mbox), or a folder with .eml files.
Needs no profile and changes nothing.</source>
            <translation>[Ţééĺĺš ŵĥààţ řééţûûřńééď ḿààîîĺš šààýý ööƒ ţĥéé ďééĺîîṽééřýý: ƒööř ééààçĥ řééçîîþîîééńţ ţĥéé řééààšööń, ţĥéé çööďééš, ààńď ŵĥééţĥééř
ţĥéé ààďďřééšš îîš ööƒ ààńýý ḿööřéé ûûšéé. ÀÀ ƑÎÎĹÉÉ îîš àà ḿààîîĺ, àà ḿààîîĺƀööx (ḿƀööx), ööř àà ƒööĺďééř ŵîîţĥ .ééḿĺ ƒîîĺééš.
Ńééééďš ńöö þřööƒîîĺéé ààńď çĥààńĝééš ńööţĥîîńĝ.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name files or folders with returned mails</source>
            <translation>[ńààḿéé ƒîîĺééš ööř ƒööĺďééřš ŵîîţĥ řééţûûřńééď ḿààîîĺš~~]</translation>
        </message>
        <message>
            <source>%1  reports no delivery</source>
            <translation>[%1  řééþööřţš ńöö ďééĺîîṽééřýý~]</translation>
        </message>
        <message>
            <source>permanent</source>
            <extracomment>of an address that a mail did not reach: another attempt is of no use</extracomment>
            <translation>[þééřḿààńéńţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::Command</name>
        <message>
            <source>there is no communication %1</source>
            <translation>[ţĥééřéé îîš ńöö çööḿḿûûńîîçààţîîööń %1]</translation>
        </message>
        <message>
            <source>several communications are called %1: %2</source>
            <translation>[šééṽééřààĺ çööḿḿûûńîîçààţîîööńš ààřéé çààĺĺééď %1: %2~]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>[ÛÛšààĝé: %1]</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>[Šĥööŵš ţĥîîš ĥééĺþ.~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CompareCommand</name>
        <message>
            <source>Compares the text by word; this is done unless --pages is given.</source>
            <translation>[Çööḿþààřééš ţĥéé ţééxţ ƀýý ŵööřď; ţĥîîš îîš ďööńéé ûûńĺééšš --þààĝééš îîš ĝîîṽééń.~~~~~~]</translation>
        </message>
        <message>
            <source>Compares the pages as they look.</source>
            <translation>[Çööḿþààřééš ţĥéé þààĝééš ààš ţĥééýý ĺööööķ.]</translation>
        </message>
        <message>
            <source>With --text: spaces and ends of lines count.</source>
            <translation>[Ŵîîţĥ --ţééxţ: šþààçééš ààńď ééńďš ööƒ ĺîîńééš çööûûńţ.~~~~~]</translation>
        </message>
        <message>
            <source>With --text: a word parted at the end of a line is not the one that is not.</source>
            <translation>[Ŵîîţĥ --ţééxţ: àà ŵööřď þààřţééď ààţ ţĥéé ééńď ööƒ àà ĺîîńéé îîš ńööţ ţĥéé ööńéé ţĥààţ îîš ńööţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>With --pages: what may differ: dates, addresses, page-numbers, barcodes.</source>
            <translation>[Ŵîîţĥ --þààĝééš: ŵĥààţ ḿààýý ďîîƒƒééř: ďààţééš, ààďďřééššééš, þààĝéé-ńûûḿƀééřš, ƀààřçööďééš.~~~~~~~]</translation>
        </message>
        <message>
            <source>Says how equal the two renditions are, in one of six classes, and what that rests on.</source>
            <translation>[Šààýýš ĥööŵ ééqûûààĺ ţĥéé ţŵöö řééńďîîţîîööńš ààřéé, îîń ööńéé ööƒ šîîx çĺààššééš, ààńď ŵĥààţ ţĥààţ řééšţš ööń.~~~~~~]</translation>
        </message>
        <message>
            <source>With --same: exit code 0 needs this class or a stronger one: byte-identical, canonically-identical, render-equivalent (this one unless told), content-equal-layout-differs.</source>
            <translation>[Ŵîîţĥ --šààḿéé: ééxîîţ çööďéé 0 ńééééďš ţĥîîš çĺààšš ööř àà šţřööńĝééř ööńéé: ƀýýţéé-îîďééńţîîçààĺ, çààńööńîîçààĺĺýý-îîďééńţîîçààĺ, řééńďééř-ééqûûîîṽààĺééńţ (ţĥîîš ööńéé ûûńĺééšš ţööĺď), çööńţééńţ-ééqûûààĺ-ĺààýýööûûţ-ďîîƒƒééřš.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Compares two communications, or two renditions. A side is our id (cm-…) or a unique beginning of it, or the
organisation's document id; #2 behind it means its second rendition. template:CODE and two versions compare
versions of a template. Exit code 0 when both are the same, 6 when they differ, 3 when they
cannot be compared.</source>
            <translation>[Çööḿþààřééš ţŵöö çööḿḿûûńîîçààţîîööńš, ööř ţŵöö řééńďîîţîîööńš. ÀÀ šîîďéé îîš ööûûř îîď (çḿ-…) ööř àà ûûńîîqûûéé ƀééĝîîńńîîńĝ ööƒ îîţ, ööř ţĥéé
ööřĝààńîîšààţîîööń'š ďööçûûḿééńţ îîď; #2 ƀééĥîîńď îîţ ḿééààńš îîţš šééçööńď řééńďîîţîîööń. ţééḿþĺààţéé:ÇÖÖĎÉÉ ààńď ţŵöö ṽééřšîîööńš çööḿþààřéé
ṽééřšîîööńš ööƒ àà ţééḿþĺààţéé. ÉÉxîîţ çööďéé 0 ŵĥééń ƀööţĥ ààřéé ţĥéé šààḿéé, 6 ŵĥééń ţĥééýý ďîîƒƒééř, 3 ŵĥééń ţĥééýý
çààńńööţ ƀéé çööḿþààřééď.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>--same goes with --at-least and --json alone</source>
            <translation>[--šààḿéé ĝööééš ŵîîţĥ --ààţ-ĺééààšţ ààńď --ĵšööń ààĺööńéé~~~]</translation>
        </message>
        <message>
            <source>--at-least goes with --same</source>
            <translation>[--ààţ-ĺééààšţ ĝööééš ŵîîţĥ --šààḿéé~]</translation>
        </message>
        <message>
            <source>not a class: %1</source>
            <translation>[ńööţ àà çĺààšš: %1~]</translation>
        </message>
        <message>
            <source>--pages goes with --ignore and --json alone</source>
            <translation>[--þààĝééš ĝööééš ŵîîţĥ --îîĝńööřéé ààńď --ĵšööń ààĺööńéé~~~]</translation>
        </message>
        <message>
            <source>--ignore goes with --pages</source>
            <translation>[--îîĝńööřéé ĝööééš ŵîîţĥ --þààĝééš~]</translation>
        </message>
        <message>
            <source>what is to be ignored is not known: %1</source>
            <translation>[ŵĥààţ îîš ţöö ƀéé îîĝńööřééď îîš ńööţ ķńööŵń: %1~~~~]</translation>
        </message>
        <message>
            <source>name two communications, or template:CODE and two versions</source>
            <translation>[ńààḿéé ţŵöö çööḿḿûûńîîçààţîîööńš, ööř ţééḿþĺààţéé:ÇÖÖĎÉÉ ààńď ţŵöö ṽééřšîîööńš~~]</translation>
        </message>
        <message>
            <source>versions of a template have no renditions</source>
            <translation>[ṽééřšîîööńš ööƒ àà ţééḿþĺààţéé ĥààṽéé ńöö řééńďîîţîîööńš]</translation>
        </message>
        <message>
            <source>versions of a template have no pages</source>
            <translation>[ṽééřšîîööńš ööƒ àà ţééḿþĺààţéé ĥààṽéé ńöö þààĝééš]</translation>
        </message>
        <message>
            <source>not a communication: %1</source>
            <translation>[ńööţ àà çööḿḿûûńîîçààţîîööń: %1]</translation>
        </message>
        <message>
            <source>how equal they are cannot be told</source>
            <translation>[ĥööŵ ééqûûààĺ ţĥééýý ààřéé çààńńööţ ƀéé ţööĺď]</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>[%1. %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CopiesCommand</name>
        <message>
            <source>Says that it is the same communication as this one.</source>
            <translation>[Šààýýš ţĥààţ îîţ îîš ţĥéé šààḿéé çööḿḿûûńîîçààţîîööń ààš ţĥîîš ööńéé.~]</translation>
        </message>
        <message>
            <source>Says that it is not the same as this one.</source>
            <translation>[Šààýýš ţĥààţ îîţ îîš ńööţ ţĥéé šààḿéé ààš ţĥîîš ööńéé.~~]</translation>
        </message>
        <message>
            <source>Takes back what was said of the two; it is kept, with the time.</source>
            <translation>[Ţààķééš ƀààçķ ŵĥààţ ŵààš šààîîď ööƒ ţĥéé ţŵöö; îîţ îîš ķééþţ, ŵîîţĥ ţĥéé ţîîḿéé.~~~~~~~]</translation>
        </message>
        <message>
            <source>Why; needed with --same and --different.</source>
            <translation>[Ŵĥýý; ńééééďééď ŵîîţĥ --šààḿéé ààńď --ďîîƒƒééřééńţ.~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells where else a communication is kept, why that is the same one, how it differs, and which copy counts. Records are never merged.</source>
            <translation>[Ţééĺĺš ŵĥééřéé ééĺšéé àà çööḿḿûûńîîçààţîîööń îîš ķééþţ, ŵĥýý ţĥààţ îîš ţĥéé šààḿéé ööńéé, ĥööŵ îîţ ďîîƒƒééřš, ààńď ŵĥîîçĥ çööþýý çööûûńţš. Řééçööřďš ààřéé ńééṽééř ḿééřĝééď.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>one of --same, --different and --undo</source>
            <translation>[ööńéé ööƒ --šààḿéé, --ďîîƒƒééřééńţ ààńď --ûûńďöö~~]</translation>
        </message>
        <message>
            <source>say why, with --reason</source>
            <translation>[šààýý ŵĥýý, ŵîîţĥ --řééààšööń]</translation>
        </message>
        <message>
            <source>that is the same record</source>
            <translation>[ţĥààţ îîš ţĥéé šààḿéé řééçööřď~]</translation>
        </message>
        <message>
            <source>nothing was decided on the two</source>
            <translation>[ńööţĥîîńĝ ŵààš ďééçîîďééď ööń ţĥéé ţŵöö~]</translation>
        </message>
        <message>
            <source>  may be the same: %1  %2/%3  %4 %  the same %5</source>
            <translation>  [ḿààýý ƀéé ţĥéé šààḿéé: %1  %2/%3  %4 %  ţĥéé šààḿéé %5~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %2, and %n other copies</source>
            <translation>
                <numerusform>[%1 îîń %2, ààńď %n ööţĥééř çööþîîééš~~~]</numerusform>
                <numerusform>[%1 îîń %2, ààńď %n ööţĥééř çööþîîééš~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>kept apart: %1</source>
            <translation>[ķééþţ ààþààřţ: %1~]</translation>
        </message>
        <message>
            <source>  the one that counts: %1 (rule %2)</source>
            <translation>  [ţĥéé ööńéé ţĥààţ çööûûńţš: %1 (řûûĺéé %2)~~~~]</translation>
        </message>
        <message>
            <source>  no rule says which one counts</source>
            <translation>  [ńöö řûûĺéé šààýýš ŵĥîîçĥ ööńéé çööûûńţš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CustodyCommand</name>
        <message>
            <source>Only what was intended and is not evidenced: customers of inputs for whom nothing came out, documents in no repository.</source>
            <translation>[ÖÖńĺýý ŵĥààţ ŵààš îîńţééńďééď ààńď îîš ńööţ ééṽîîďééńçééď: çûûšţööḿééřš ööƒ îîńþûûţš ƒööř ŵĥööḿ ńööţĥîîńĝ çààḿéé ööûûţ, ďööçûûḿééńţš îîń ńöö řééþööšîîţööřýý.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only documents that a run's manifest names and no repository has.</source>
            <translation>[ÖÖńĺýý ďööçûûḿééńţš ţĥààţ àà řûûń'š ḿààńîîƒééšţ ńààḿééš ààńď ńöö řééþööšîîţööřýý ĥààš.~~~]</translation>
        </message>
        <message>
            <source>Only letters with a hand-over that should have a receipt and has none.</source>
            <translation>[ÖÖńĺýý ĺééţţééřš ŵîîţĥ àà ĥààńď-ööṽééř ţĥààţ šĥööûûĺď ĥààṽéé àà řééçééîîþţ ààńď ĥààš ńööńéé.~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Hand-overs between composition, middleware and repositories, over everything: what was composed and is in no repository,
and which letters lack the receipt of a hand-over. Of one letter, show tells each hand-over.</source>
            <translation>[Ĥààńď-ööṽééřš ƀééţŵééééń çööḿþööšîîţîîööń, ḿîîďďĺééŵààřéé ààńď řééþööšîîţööřîîééš, ööṽééř ééṽééřýýţĥîîńĝ: ŵĥààţ ŵààš çööḿþööšééď ààńď îîš îîń ńöö řééþööšîîţööřýý,
ààńď ŵĥîîçĥ ĺééţţééřš ĺààçķ ţĥéé řééçééîîþţ ööƒ àà ĥààńď-ööṽééř. ÖÖƒ ööńéé ĺééţţééř, šĥööŵ ţééĺĺš ééààçĥ ĥààńď-ööṽééř.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>too many arguments</source>
            <translation>[ţöööö ḿààńýý ààřĝûûḿéńţš]</translation>
        </message>
        <message>
            <source>What was intended is not known: no composition system tells of its runs.</source>
            <translation>[Ŵĥààţ ŵààš îîńţééńďééď îîš ńööţ ķńööŵń: ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš ööƒ îîţš řûûńš.~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 customers in the inputs of runs; for %2 nothing came out, %3 documents are in no repository</source>
            <translation>[%1 çûûšţööḿééřš îîń ţĥéé îîńþûûţš ööƒ řûûńš; ƒööř %2 ńööţĥîîńĝ çààḿéé ööûûţ, %3 ďööçûûḿééńţš ààřéé îîń ńöö řééþööšîîţööřýý~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of these customers are counted and not named</source>
            <translation>[%1 ööƒ ţĥééšéé çûûšţööḿééřš ààřéé çööûûńţééď ààńď ńööţ ńààḿééď~~]</translation>
        </message>
        <message>
            <source>never composed  %1  number %2  %3  %4 %5</source>
            <translation>[ńééṽééř çööḿþööšééď  %1  ńûûḿƀééř %2  %3  %4 %5~~~~~~~]</translation>
        </message>
        <message>
            <source>never archived  %1  %2  %3 %4</source>
            <translation>[ńééṽééř ààřçĥîîṽééď  %1  %2  %3 %4~~~~~]</translation>
        </message>
        <message>
            <source>%1 letters on record of which nothing proves that everybody got one: %2</source>
            <translation>[%1 ĺééţţééřš ööń řééçööřď ööƒ ŵĥîîçĥ ńööţĥîîńĝ þřööṽééš ţĥààţ ééṽééřýýƀööďýý ĝööţ ööńéé: %2~~~~~~~]</translation>
        </message>
        <message>
            <source>What was composed and not archived is not known: no composition system tells of its runs.</source>
            <translation>[Ŵĥààţ ŵààš çööḿþööšééď ààńď ńööţ ààřçĥîîṽééď îîš ńööţ ķńööŵń: ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš ööƒ îîţš řûûńš.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 documents composed and in no repository</source>
            <translation>[%1 ďööçûûḿééńţš çööḿþööšééď ààńď îîń ńöö řééþööšîîţööřýý~]</translation>
        </message>
        <message>
            <source>%1, %2 hours ago</source>
            <translation>[%1, %2 ĥööûûřš ààĝöö~]</translation>
        </message>
        <message>
            <source>at an unknown time</source>
            <translation>[ààţ ààń ûûńķńööŵń ţîîḿéé]</translation>
        </message>
        <message>
            <source>Receipts of hand-overs are not known: neither a composition system nor a delivery feed is connected.</source>
            <translation>[Řééçééîîþţš ööƒ ĥààńď-ööṽééřš ààřéé ńööţ ķńööŵń: ńééîîţĥééř àà çööḿþööšîîţîîööń šýýšţééḿ ńööř àà ďééĺîîṽééřýý ƒééééď îîš çööńńééçţééď.~~~~]</translation>
        </message>
        <message>
            <source>%1 letters with a hand-over without a receipt: %2 in no manifest, %3 without an event</source>
            <translation>[%1 ĺééţţééřš ŵîîţĥ àà ĥààńď-ööṽééř ŵîîţĥööûûţ àà řééçééîîþţ: %2 îîń ńöö ḿààńîîƒééšţ, %3 ŵîîţĥööûûţ ààń ééṽééńţ~~~~~~~]</translation>
        </message>
        <message>
            <source>no manifest line, no event</source>
            <translation>[ńöö ḿààńîîƒééšţ ĺîîńéé, ńöö ééṽééńţ]</translation>
        </message>
        <message>
            <source>no manifest line</source>
            <translation>[ńöö ḿààńîîƒééšţ ĺîîńé]</translation>
        </message>
        <message>
            <source>no event</source>
            <translation>[ńöö ééṽéńţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::CustomerCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells what went to one customer: names, addresses as used, accounts, what came back, consent, reissues.
Only the customer's own part of each letter counts.</source>
            <translation>[Ţééĺĺš ŵĥààţ ŵééńţ ţöö ööńéé çûûšţööḿééř: ńààḿééš, ààďďřééššééš ààš ûûšééď, ààççööûûńţš, ŵĥààţ çààḿéé ƀààçķ, çööńšééńţ, řééîîššûûééš.
ÖÖńĺýý ţĥéé çûûšţööḿééř'š ööŵń þààřţ ööƒ ééààçĥ ĺééţţééř çööûûńţš.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one customer id</source>
            <translation>[ńààḿéé ööńéé çûûšţööḿéř îď]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::DisconnectCommand</name>
        <message>
            <source>Removes from here what is known of it; in the repository nothing is changed.</source>
            <translation>[Řééḿööṽééš ƒřööḿ ĥééřéé ŵĥààţ îîš ķńööŵń ööƒ îîţ; îîń ţĥéé řééþööšîîţööřýý ńööţĥîîńĝ îîš çĥààńĝééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Does it; without this it is only told what would be done.</source>
            <translation>[Ďööééš îîţ; ŵîîţĥööûûţ ţĥîîš îîţ îîš ööńĺýý ţööĺď ŵĥààţ ŵööûûĺď ƀéé ďööńéé.~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Disconnects a repository: its password or token leaves the keychain, and nothing is asked of it any more. What is known of it stays and can be searched, unless it is to be removed.</source>
            <translation>[Ďîîšçööńńééçţš àà řééþööšîîţööřýý: îîţš þààššŵööřď ööř ţööķééń ĺééààṽééš ţĥéé ķééýýçĥààîîń, ààńď ńööţĥîîńĝ îîš ààšķééď ööƒ îîţ ààńýý ḿööřéé. Ŵĥààţ îîš ķńööŵń ööƒ îîţ šţààýýš ààńď çààń ƀéé šééààřçĥééď, ûûńĺééšš îîţ îîš ţöö ƀéé řééḿööṽééď.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one repository</source>
            <translation>[ńààḿéé ööńéé řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>%1 is a folder: it has no connection that could be ended</source>
            <translation>[%1 îîš àà ƒööĺďééř: îîţ ĥààš ńöö çööńńééçţîîööń ţĥààţ çööûûĺď ƀéé ééńďééď~~~~]</translation>
        </message>
        <message>
            <source>%1 % removed</source>
            <translation>[%1 % řééḿööṽééď]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>  its password or token leaves the keychain</source>
            <translation>  [îîţš þààššŵööřď ööř ţööķééń ĺééààṽééš ţĥéé ķééýýçĥààîîń~~]</translation>
        </message>
        <message>
            <source>  nothing is asked of it any more; there, nothing is changed</source>
            <translation>  [ńööţĥîîńĝ îîš ààšķééď ööƒ îîţ ààńýý ḿööřéé; ţĥééřéé, ńööţĥîîńĝ îîš çĥààńĝééď~~~~]</translation>
        </message>
        <message>
            <source>%1 is disconnected; %2 communications stay here, complete to %3</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď; %2 çööḿḿûûńîîçààţîîööńš šţààýý ĥééřéé, çööḿþĺééţéé ţöö %3~~~~~]</translation>
        </message>
        <message>
            <source>  %1 communications stay here, complete to %2</source>
            <translation>  [%1 çööḿḿûûńîîçààţîîööńš šţààýý ĥééřéé, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>Nothing was changed; --yes does it.</source>
            <translation>[Ńööţĥîîńĝ ŵààš çĥààńĝééď; --ýýééš ďööééš îîţ.~~]</translation>
        </message>
        <message>
            <source>%1 is disconnected; removed from here: %2 communications</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď; řééḿööṽééď ƒřööḿ ĥééřéé: %2 çööḿḿûûńîîçààţîîööńš~~~~]</translation>
        </message>
        <message>
            <source>  %1 communications are removed from here</source>
            <translation>  [%1 çööḿḿûûńîîçààţîîööńš ààřéé řééḿööṽééď ƒřööḿ ĥééřéé~]</translation>
        </message>
        <message>
            <source>  of %1 of them another repository keeps a copy here, which stays</source>
            <translation>  [ööƒ %1 ööƒ ţĥééḿ ààńööţĥééř řééþööšîîţööřýý ķééééþš àà çööþýý ĥééřéé, ŵĥîîçĥ šţààýýš~~~]</translation>
        </message>
        <message>
            <source>  with them: what is noted of %1 documents, %2 texts, %3 records set aside, %4 gaps, %5 runs</source>
            <translation>  [ŵîîţĥ ţĥééḿ: ŵĥààţ îîš ńööţééď ööƒ %1 ďööçûûḿééńţš, %2 ţééxţš, %3 řééçööřďš šééţ ààšîîďéé, %4 ĝààþš, %5 řûûńš~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>  kept: %1 on hold, %2 that decisions name</source>
            <translation>  [ķééþţ: %1 ööń ĥööĺď, %2 ţĥààţ ďééçîîšîîööńš ńààḿéé~~~~~]</translation>
        </message>
        <message>
            <source>  in the repository all stays as it is; connected again, it is read again</source>
            <translation>  [îîń ţĥéé řééþööšîîţööřýý ààĺĺ šţààýýš ààš îîţ îîš; çööńńééçţééď ààĝààîîń, îîţ îîš řééààď ààĝààîîń~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::DisputeCommand</name>
        <message>
            <source>Only disputes that are owed a letter whose deadline is over.</source>
            <translation>[ÖÖńĺýý ďîîšþûûţééš ţĥààţ ààřéé ööŵééď àà ĺééţţééř ŵĥööšéé ďééààďĺîîńéé îîš ööṽééř.]</translation>
        </message>
        <message>
            <source>Only disputes whose file is not whole.</source>
            <translation>[ÖÖńĺýý ďîîšþûûţééš ŵĥööšéé ƒîîĺéé îîš ńööţ ŵĥööĺéé.~]</translation>
        </message>
        <message>
            <source>Adds this letter to the dispute, by its document id.</source>
            <translation>[ÀÀďďš ţĥîîš ĺééţţééř ţöö ţĥéé ďîîšþûûţéé, ƀýý îîţš ďööçûûḿééńţ îîď.~~~~]</translation>
        </message>
        <message>
            <source>What it is there: disputed, answer or supporting (supporting).</source>
            <translation>[Ŵĥààţ îîţ îîš ţĥééřéé: ďîîšþûûţééď, ààńšŵééř ööř šûûþþööřţîîńĝ (šûûþþööřţîîńĝ).~~~~~~]</translation>
        </message>
        <message>
            <source>Which letter an answer is: acknowledgement, interim or final.</source>
            <translation>[Ŵĥîîçĥ ĺééţţééř ààń ààńšŵééř îîš: ààçķńööŵĺééďĝééḿééńţ, îîńţééřîîḿ ööř ƒîîńààĺ.~~~~~]</translation>
        </message>
        <message>
            <source>Why it is added.</source>
            <translation>[Ŵĥýý îîţ îîš ààďďééď.]</translation>
        </message>
        <message>
            <source>Takes a letter that was added out again; that it was there stays on record.</source>
            <translation>[Ţààķééš àà ĺééţţééř ţĥààţ ŵààš ààďďééď ööûûţ ààĝààîîń; ţĥààţ îîţ ŵààš ţĥééřéé šţààýýš ööń řééçööřď.~~~~]</translation>
        </message>
        <message>
            <source>Also writes the line of time as CSV.</source>
            <translation>[ÀÀĺšöö ŵřîîţééš ţĥéé ĺîîńéé ööƒ ţîîḿéé ààš ÇŠṼ.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells of disputes: without an ID all of them, those first that are overdue; with one its letters and deadlines, its outcome,
what is missing of its file, what does not fit, and all that happened. ID is that of its workspace, its case, or what they stand for.</source>
            <translation>[Ţééĺĺš ööƒ ďîîšþûûţééš: ŵîîţĥööûûţ ààń ÎÎĎ ààĺĺ ööƒ ţĥééḿ, ţĥööšéé ƒîîřšţ ţĥààţ ààřéé ööṽééřďûûéé; ŵîîţĥ ööńéé îîţš ĺééţţééřš ààńď ďééààďĺîîńééš, îîţš ööûûţçööḿéé,
ŵĥààţ îîš ḿîîššîîńĝ ööƒ îîţš ƒîîĺéé, ŵĥààţ ďööééš ńööţ ƒîîţ, ààńď ààĺĺ ţĥààţ ĥààþþééńééď. ÎÎĎ îîš ţĥààţ ööƒ îîţš ŵööřķšþààçéé, îîţš çààšéé, ööř ŵĥààţ ţĥééýý šţààńď ƒööř.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one dispute, or none</source>
            <translation>[ńààḿéé ööńéé ďîîšþûûţéé, ööř ńöńé]</translation>
        </message>
        <message>
            <source>name the dispute</source>
            <translation>[ńààḿéé ţĥéé ďîîšþûûţé]</translation>
        </message>
        <message>
            <source>--overdue and --missing are of the list</source>
            <translation>[--ööṽééřďûûéé ààńď --ḿîîššîîńĝ ààřéé ööƒ ţĥéé ĺîîšţ~~]</translation>
        </message>
        <message>
            <source>either --add or --take-back</source>
            <translation>[ééîîţĥééř --ààďď ööř --ţààķéé-ƀààçķ~]</translation>
        </message>
        <message>
            <source>there is no role %1</source>
            <translation>[ţĥééřéé îîš ńöö řööĺéé %1]</translation>
        </message>
        <message>
            <source>there is no stage %1</source>
            <translation>[ţĥééřéé îîš ńöö šţààĝéé %1]</translation>
        </message>
        <message>
            <source>a stage is of an answer: --as answer</source>
            <translation>[àà šţààĝéé îîš ööƒ ààń ààńšŵééř: --ààš ààńšŵééř~~]</translation>
        </message>
        <message>
            <source>nobody added %1 to %2</source>
            <translation>[ńööƀööďýý ààďďééď %1 ţöö %2~]</translation>
        </message>
        <message>
            <source>%1 belongs to %2 already</source>
            <translation>[%1 ƀééĺööńĝš ţöö %2 ààĺřééààďýý~]</translation>
        </message>
        <message>
            <source>%1 is not understood and was left out: %2</source>
            <translation>[%1 îîš ńööţ ûûńďééřšţööööď ààńď ŵààš ĺééƒţ ööûûţ: %2~~~~]</translation>
        </message>
        <message>
            <source>there is no dispute %1</source>
            <translation>[ţĥééřéé îîš ńöö ďîîšþûûţéé %1]</translation>
        </message>
        <message>
            <source>several disputes are called %1</source>
            <translation>[šééṽééřààĺ ďîîšþûûţééš ààřéé çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>[çĺööšéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>[%n ḿîîššîîńĝ]</numerusform>
                <numerusform>[%n ḿîîššîîńĝ]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n do not fit</source>
            <translation>
                <numerusform>[%n ďöö ńööţ ƒîîţ~]</numerusform>
                <numerusform>[%n ďöö ńööţ ƒîîţ~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 disputes, %3 open, %4 overdue</source>
            <translation>[%1 ööƒ %2 ďîîšþûûţééš, %3 ööþééń, %4 ööṽééřďûûéé~~~~]</translation>
        </message>
        <message>
            <source>Letters and deadlines</source>
            <translation>[Ĺééţţééřš ààńď ďééààďĺîîńééš]</translation>
        </message>
        <message>
            <source>Trail</source>
            <translation>[Ţřàîĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::FiguresCommand</name>
        <message>
            <source>%1 min</source>
            <translation>[%1 ḿîîń]</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>[%1 ď]</translation>
        </message>
        <message>
            <source>from its date to its sending</source>
            <translation>[ƒřööḿ îîţš ďààţéé ţöö îîţš šééńďîîńĝ~~]</translation>
        </message>
        <message>
            <source>from composed to sent</source>
            <translation>[ƒřööḿ çööḿþööšééď ţöö šééńţ~]</translation>
        </message>
        <message>
            <source>from sent to delivered</source>
            <translation>[ƒřööḿ šééńţ ţöö ďééĺîîṽééřééď]</translation>
        </message>
        <message>
            <source>from sent to archived</source>
            <translation>[ƒřööḿ šééńţ ţöö ààřçĥîîṽééď~]</translation>
        </message>
        <message>
            <source>from what set it off to its sending</source>
            <translation>[ƒřööḿ ŵĥààţ šééţ îîţ ööƒƒ ţöö îîţš šééńďîîńĝ~~~]</translation>
        </message>
        <message>
            <source>from an event to its being told</source>
            <translation>[ƒřööḿ ààń ééṽééńţ ţöö îîţš ƀééîîńĝ ţööĺď~~]</translation>
        </message>
        <message>
            <source>Failures and volume by one of: %1; channel unless given.</source>
            <translation>[Ƒààîîĺûûřééš ààńď ṽööĺûûḿéé ƀýý ööńéé ööƒ: %1; çĥààńńééĺ ûûńĺééšš ĝîîṽééń.~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells in numbers what was sent and what became of it. Every number is the answer to a query.
For example: unit:Retail sent:last-month --by template</source>
            <translation>[Ţééĺĺš îîń ńûûḿƀééřš ŵĥààţ ŵààš šééńţ ààńď ŵĥààţ ƀééçààḿéé ööƒ îîţ. ÉÉṽééřýý ńûûḿƀééř îîš ţĥéé ààńšŵééř ţöö àà qûûééřýý.
Ƒööř ééxààḿþĺéé: ûûńîîţ:Řééţààîîĺ šééńţ:ĺààšţ-ḿööńţĥ --ƀýý ţééḿþĺààţéé~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>nothing is counted by %1; there are: %2</source>
            <translation>[ńööţĥîîńĝ îîš çööûûńţééď ƀýý %1; ţĥééřéé ààřéé: %2~~~]</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>[ĺééţţéřš]</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>[ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[ƒààîĺéď]</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>[ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>[šţîîĺĺ ööþéń]</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>[šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>none of these</source>
            <translation>[ńööńéé ööƒ ţĥééšé]</translation>
        </message>
        <message>
            <source>whole chain</source>
            <translation>[ŵĥööĺéé çĥààîń]</translation>
        </message>
        <message>
            <source>Recipients of one letter fared differently: outcomes count %1 more than letters.</source>
            <translation>[Řééçîîþîîééńţš ööƒ ööńéé ĺééţţééř ƒààřééď ďîîƒƒééřééńţĺýý: ööûûţçööḿééš çööûûńţ %1 ḿööřéé ţĥààń ĺééţţééřš.~~~~]</translation>
        </message>
        <message>
            <source>Failed, by %1, with the bounds of 95 %:</source>
            <translation>[Ƒààîîĺééď, ƀýý %1, ŵîîţĥ ţĥéé ƀööûûńďš ööƒ 95 %:~~~~~]</translation>
        </message>
        <message>
            <source>%1: half within %2, nine in ten within %3 (%4 measured)</source>
            <translation>[%1: ĥààĺƒ ŵîîţĥîîń %2, ńîîńéé îîń ţééń ŵîîţĥîîń %3 (%4 ḿééààšûûřééď)~~~~~~~]</translation>
        </message>
        <message>
            <source>Times are those of the newest %1 of %2 letters.</source>
            <translation>[Ţîîḿééš ààřéé ţĥööšéé ööƒ ţĥéé ńééŵééšţ %1 ööƒ %2 ĺééţţééřš.~~~~]</translation>
        </message>
        <message>
            <source>of %1; times: %2; %3</source>
            <translation>[ööƒ %1; ţîîḿééš: %2; %3~~~]</translation>
        </message>
        <message>
            <source>From the event that set a letter off to its sending:</source>
            <translation>[Ƒřööḿ ţĥéé ééṽééńţ ţĥààţ šééţ àà ĺééţţééř ööƒƒ ţöö îîţš šééńďîîńĝ:~~~~~]</translation>
        </message>
        <message>
            <source>%1 and less than %2</source>
            <translation>[%1 ààńď ĺééšš ţĥààń %2~~~]</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>[%1 ààńď ḿööřéé]</translation>
        </message>
        <message>
            <source>sent before its event</source>
            <translation>[šééńţ ƀééƒööřéé îîţš ééṽééńţ]</translation>
        </message>
        <message>
            <source>not told to the minute</source>
            <translation>[ńööţ ţööĺď ţöö ţĥéé ḿîîńûûţéé]</translation>
        </message>
        <message>
            <source>%1: %2, nine in ten %3</source>
            <translation>[%1: %2, ńîîńéé îîń ţééń %3~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::FindingsCommand</name>
        <message>
            <source>Leaves out the kinds that look at every version of every template.</source>
            <translation>[Ĺééààṽééš ööûûţ ţĥéé ķîîńďš ţĥààţ ĺööööķ ààţ ééṽééřýý ṽééřšîîööń ööƒ ééṽééřýý ţééḿþĺààţéé.~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Prints CSV.</source>
            <translation>[Þřîîńţš ÇŠṼ.~~]</translation>
        </message>
        <message>
            <source>Counts what does not fit, over everything that is known: for each kind how often, or that nothing is connected which would tell. Without a
kind all are told. Exit code 3 when something was found or could not be counted.</source>
            <translation>[Çööûûńţš ŵĥààţ ďööééš ńööţ ƒîîţ, ööṽééř ééṽééřýýţĥîîńĝ ţĥààţ îîš ķńööŵń: ƒööř ééààçĥ ķîîńď ĥööŵ ööƒţééń, ööř ţĥààţ ńööţĥîîńĝ îîš çööńńééçţééď ŵĥîîçĥ ŵööûûĺď ţééĺĺ. Ŵîîţĥööûûţ àà
ķîîńď ààĺĺ ààřéé ţööĺď. ÉÉxîîţ çööďéé 3 ŵĥééń šööḿééţĥîîńĝ ŵààš ƒööûûńď ööř çööûûĺď ńööţ ƀéé çööûûńţééď.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>there is no kind %1</source>
            <translation>[ţĥééřéé îîš ńöö ķîîńď %1~]</translation>
        </message>
        <message>
            <source>--json or --csv, not both</source>
            <translation>[--ĵšööń ööř --çšṽ, ńööţ ƀööţĥ~~~~]</translation>
        </message>
        <message>
            <source>not known: %1</source>
            <translation>[ńööţ ķńööŵń: %1~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::FurtherLines</name>
        <message>
            <source>no repository on a server that could be asked further</source>
            <translation>[ńöö řééþööšîîţööřýý ööń àà šééřṽééř ţĥààţ çööûûĺď ƀéé ààšķééď ƒûûřţĥééř~~]</translation>
        </message>
        <message>
            <source>Further in %1: %2</source>
            <translation>[Ƒûûřţĥééř îîń %1: %2~~]</translation>
        </message>
        <message>
            <source>Asked: %1</source>
            <translation>[ÀÀšķééď: %1]</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>[ńööţ ĥééřé]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::MatterCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells what carries the id of a matter, in whichever field, and whether that is all: repository by repository, with its time and its gaps.
The query it names is taken by search and certificate.</source>
            <translation>[Ţééĺĺš ŵĥààţ çààřřîîééš ţĥéé îîď ööƒ àà ḿààţţééř, îîń ŵĥîîçĥééṽééř ƒîîééĺď, ààńď ŵĥééţĥééř ţĥààţ îîš ààĺĺ: řééþööšîîţööřýý ƀýý řééþööšîîţööřýý, ŵîîţĥ îîţš ţîîḿéé ààńď îîţš ĝààþš.
Ţĥéé qûûééřýý îîţ ńààḿééš îîš ţààķééń ƀýý šééààřçĥ ààńď çééřţîîƒîîçààţéé.~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one id</source>
            <translation>[ńààḿéé ööńé îď]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::OutboxCommand</name>
        <message>
            <source>Only those with which something will or may still happen.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ŵîîţĥ ŵĥîîçĥ šööḿééţĥîîńĝ ŵîîĺĺ ööř ḿààýý šţîîĺĺ ĥààþþééń.~~~~~]</translation>
        </message>
        <message>
            <source>Only those that nobody but a person can go on with.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ţĥààţ ńööƀööďýý ƀûûţ àà þééřšööń çààń ĝöö ööń ŵîîţĥ.~~~]</translation>
        </message>
        <message>
            <source>Only those of one plan.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ööƒ ööńéé þĺààń.]</translation>
        </message>
        <message>
            <source>Only those with these words in what they do, their keys, receipts, errors or plan.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ŵîîţĥ ţĥééšéé ŵööřďš îîń ŵĥààţ ţĥééýý ďöö, ţĥééîîř ķééýýš, řééçééîîþţš, ééřřööřš ööř þĺààń.~~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many, the latest; 0 for all (default 50).</source>
            <translation>[ÀÀţ ḿööšţ šöö ḿààńýý, ţĥéé ĺààţééšţ; 0 ƒööř ààĺĺ (ďééƒààûûĺţ 50).~~~~~~]</translation>
        </message>
        <message>
            <source>Sends what is due now and waits for it.</source>
            <translation>[Šééńďš ŵĥààţ îîš ďûûéé ńööŵ ààńď ŵààîîţš ƒööř îîţ.~~~]</translation>
        </message>
        <message>
            <source>Withdraws a command that never left, and what follows it.</source>
            <translation>[Ŵîîţĥďřààŵš àà çööḿḿààńď ţĥààţ ńééṽééř ĺééƒţ, ààńď ŵĥààţ ƒööĺĺööŵš îîţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Why it is withdrawn.</source>
            <translation>[Ŵĥýý îîţ îîš ŵîîţĥďřààŵń.~]</translation>
        </message>
        <message>
            <source>Tries a command again that was refused, or for which somebody signed in; of a plan all of them.</source>
            <translation>[Ţřîîééš àà çööḿḿààńď ààĝààîîń ţĥààţ ŵààš řééƒûûšééď, ööř ƒööř ŵĥîîçĥ šööḿééƀööďýý šîîĝńééď îîń; ööƒ àà þĺààń ààĺĺ ööƒ ţĥééḿ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Says of a command that needs a person what was found in the system: done, not-done (it is sent), or left (it is not to be done).</source>
            <translation>[Šààýýš ööƒ àà çööḿḿààńď ţĥààţ ńééééďš àà þééřšööń ŵĥààţ ŵààš ƒööûûńď îîń ţĥéé šýýšţééḿ: ďööńéé, ńööţ-ďööńéé (îîţ îîš šééńţ), ööř ĺééƒţ (îîţ îîš ńööţ ţöö ƀéé ďööńéé).~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How it was found.</source>
            <translation>[Ĥööŵ îîţ ŵààš ƒööûûńď.]</translation>
        </message>
        <message>
            <source>Pauses a plan: nothing of it leaves.</source>
            <translation>[Þààûûšééš àà þĺààń: ńööţĥîîńĝ ööƒ îîţ ĺééààṽééš.~]</translation>
        </message>
        <message>
            <source>Goes on with a plan; or with a system, by its name, when somebody mended how one signs in there.</source>
            <translation>[Ĝööééš ööń ŵîîţĥ àà þĺààń; ööř ŵîîţĥ àà šýýšţééḿ, ƀýý îîţš ńààḿéé, ŵĥééń šööḿééƀööďýý ḿééńďééď ĥööŵ ööńéé šîîĝńš îîń ţĥééřéé.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>What was asked of connected systems, and where each of it stands: intended, done with a receipt, or seen there. With a KEY one command
with its history.</source>
            <translation>[Ŵĥààţ ŵààš ààšķééď ööƒ çööńńééçţééď šýýšţééḿš, ààńď ŵĥééřéé ééààçĥ ööƒ îîţ šţààńďš: îîńţééńďééď, ďööńéé ŵîîţĥ àà řééçééîîþţ, ööř šééééń ţĥééřéé. Ŵîîţĥ àà ĶÉÉÝÝ ööńéé çööḿḿààńď
ŵîîţĥ îîţš ĥîîšţööřýý.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>not a number: %1</source>
            <translation>[ńööţ àà ńûûḿƀééř: %1~]</translation>
        </message>
        <message>
            <source>one of --open and --needs-person</source>
            <translation>[ööńéé ööƒ --ööþééń ààńď --ńééééďš-þééřšööń~]</translation>
        </message>
        <message>
            <source>one thing at a time</source>
            <translation>[ööńéé ţĥîîńĝ ààţ àà ţîîḿé]</translation>
        </message>
        <message>
            <source>say what was found: done, not-done or left</source>
            <translation>[šààýý ŵĥààţ ŵààš ƒööûûńď: ďööńéé, ńööţ-ďööńéé ööř ĺééƒţ~~]</translation>
        </message>
        <message>
            <source>too many arguments</source>
            <translation>[ţöööö ḿààńýý ààřĝûûḿéńţš]</translation>
        </message>
        <message>
            <source>say why, with --why</source>
            <translation>[šààýý ŵĥýý, ŵîîţĥ --ŵĥýý~]</translation>
        </message>
        <message>
            <source>say how it was found, with --how</source>
            <translation>[šààýý ĥööŵ îîţ ŵààš ƒööûûńď, ŵîîţĥ --ĥööŵ~~]</translation>
        </message>
        <message>
            <source>there is no command %1</source>
            <translation>[ţĥééřéé îîš ńöö çööḿḿààńď %1~]</translation>
        </message>
        <message>
            <source>%1 of %2 commands, as of %3</source>
            <translation>[%1 ööƒ %2 çööḿḿààńďš, ààš ööƒ %3~~~~]</translation>
        </message>
        <message>
            <source>In all: %1</source>
            <translation>[ÎÎń ààĺĺ: %1]</translation>
        </message>
        <message>
            <source>nothing was asked for yet</source>
            <translation>[ńööţĥîîńĝ ŵààš ààšķééď ƒööř ýýééţ]</translation>
        </message>
        <message>
            <source>System: %1</source>
            <translation>[Šýýšţééḿ: %1]</translation>
        </message>
        <message>
            <source>Plan: %1, %2, %3, by %4</source>
            <translation>[Þĺààń: %1, %2, %3, ƀýý %4~~~~~~]</translation>
        </message>
        <message>
            <source>another program of this profile sends what lies in the outbox</source>
            <translation>[ààńööţĥééř þřööĝřààḿ ööƒ ţĥîîš þřööƒîîĺéé šééńďš ŵĥààţ ĺîîééš îîń ţĥéé ööûûţƀööx~~~~]</translation>
        </message>
        <message>
            <source>%1 steps taken. %2</source>
            <translation>[%1 šţééþš ţààķééń. %2~~~]</translation>
        </message>
        <message>
            <source>%1 does not take what is meant for it; it is tried again at %2</source>
            <translation>[%1 ďööééš ńööţ ţààķéé ŵĥààţ îîš ḿééààńţ ƒööř îîţ; îîţ îîš ţřîîééď ààĝààîîń ààţ %2~~~~]</translation>
        </message>
        <message>
            <source>some need a person: counterfoil outbox --needs-person</source>
            <translation>[šööḿéé ńééééď àà þééřšööń: çööûûńţééřƒööîîĺ ööûûţƀööx --ńééééďš-þééřšööń~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::PracticeCommand</name>
        <message>
            <source>States a practice of this channel: print, email, …</source>
            <translation>[Šţààţééš àà þřààçţîîçéé ööƒ ţĥîîš çĥààńńééĺ: þřîîńţ, ééḿààîîĺ, …~~~~]</translation>
        </message>
        <message>
            <source>With --channel: what is usual, in the words of somebody who knows it.</source>
            <translation>[Ŵîîţĥ --çĥààńńééĺ: ŵĥààţ îîš ûûšûûààĺ, îîń ţĥéé ŵööřďš ööƒ šööḿééƀööďýý ŵĥöö ķńööŵš îîţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>With --channel: who states it.</source>
            <translation>[Ŵîîţĥ --çĥààńńééĺ: ŵĥöö šţààţééš îîţ.~~~]</translation>
        </message>
        <message>
            <source>With --channel: as what.</source>
            <translation>[Ŵîîţĥ --çĥààńńééĺ: ààš ŵĥààţ.~~~]</translation>
        </message>
        <message>
            <source>With --channel: of letters handed over from this day on, as 2025-03-14.</source>
            <translation>[Ŵîîţĥ --çĥààńńééĺ: ööƒ ĺééţţééřš ĥààńďééď ööṽééř ƒřööḿ ţĥîîš ďààýý ööń, ààš 2025-03-14.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>With --channel: and until this one.</source>
            <translation>[Ŵîîţĥ --çĥààńńééĺ: ààńď ûûńţîîĺ ţĥîîš ööńéé.~~~]</translation>
        </message>
        <message>
            <source>Withdraws the statement of this number; it stays in the list, with the time.</source>
            <translation>[Ŵîîţĥďřààŵš ţĥéé šţààţééḿééńţ ööƒ ţĥîîš ńûûḿƀééř; îîţ šţààýýš îîń ţĥéé ĺîîšţ, ŵîîţĥ ţĥéé ţîîḿéé.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Lists how letters of a channel are ordinarily handed over, as persons stated it. A statement stands with every letter that was handed over
in its time and of which nothing more is known: on the screen and on evidence sheets, as what is usual, never as what happened.</source>
            <translation>[Ĺîîšţš ĥööŵ ĺééţţééřš ööƒ àà çĥààńńééĺ ààřéé ööřďîîńààřîîĺýý ĥààńďééď ööṽééř, ààš þééřšööńš šţààţééď îîţ. ÀÀ šţààţééḿééńţ šţààńďš ŵîîţĥ ééṽééřýý ĺééţţééř ţĥààţ ŵààš ĥààńďééď ööṽééř
îîń îîţš ţîîḿéé ààńď ööƒ ŵĥîîçĥ ńööţĥîîńĝ ḿööřéé îîš ķńööŵń: ööń ţĥéé šçřééééń ààńď ööń ééṽîîďééńçéé šĥééééţš, ààš ŵĥààţ îîš ûûšûûààĺ, ńééṽééř ààš ŵĥààţ ĥààþþééńééď.~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>it takes options alone</source>
            <translation>[îîţ ţààķééš ööþţîîööńš ààĺöńé]</translation>
        </message>
        <message>
            <source>--withdraw takes a number</source>
            <translation>[--ŵîîţĥďřààŵ ţààķééš àà ńûûḿƀééř~]</translation>
        </message>
        <message>
            <source>one at a time: a statement, or its withdrawal</source>
            <translation>[ööńéé ààţ àà ţîîḿéé: àà šţààţééḿééńţ, ööř îîţš ŵîîţĥďřààŵààĺ~]</translation>
        </message>
        <message>
            <source>--%1 goes with --channel</source>
            <translation>[--%1 ĝööééš ŵîîţĥ --çĥààńńééĺ~~~]</translation>
        </message>
        <message>
            <source>there is no channel %1</source>
            <translation>[ţĥééřéé îîš ńöö çĥààńńééĺ %1~]</translation>
        </message>
        <message>
            <source>a statement wants --text and --by</source>
            <translation>[àà šţààţééḿééńţ ŵààńţš --ţééxţ ààńď --ƀýý~~~~]</translation>
        </message>
        <message>
            <source>--until is before --from</source>
            <translation>[--ûûńţîîĺ îîš ƀééƒööřéé --ƒřööḿ~]</translation>
        </message>
        <message>
            <source>a day is written as 2025-03-14, not %1</source>
            <translation>[àà ďààýý îîš ŵřîîţţééń ààš 2025-03-14, ńööţ %1~~~~~~]</translation>
        </message>
        <message>
            <source>withdrawn: </source>
            <translation>[ŵîîţĥďřààŵń:~] </translation>
        </message>
        <message>
            <source>nothing was stated</source>
            <translation>[ńööţĥîîńĝ ŵààš šţààţééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::QueryArgument</name>
        <message>
            <source>perhaps: %1</source>
            <translation>[þééřĥààþš: %1~]</translation>
        </message>
        <message>
            <source>this is asked of workspaces: counterfoil workspace --kind policy --renewal '&lt;30d' --missing-notice</source>
            <translation>[ţĥîîš îîš ààšķééď ööƒ ŵööřķšþààçééš: çööûûńţééřƒööîîĺ ŵööřķšþààçéé --ķîîńď þööĺîîçýý --řééńééŵààĺ '&lt;30ď' --ḿîîššîîńĝ-ńööţîîçéé~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 complete to %2</source>
            <translation>[%1 çööḿþĺééţéé ţöö %2~]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message numerus="yes">
            <source>%1 but for %n gap(s)</source>
            <extracomment>The first is "NAME complete to TIME"</extracomment>
            <translation>
                <numerusform>[%1 ƀûûţ ƒööř %n ĝààþ(š)~~~]</numerusform>
                <numerusform>[%1 ƀûûţ ƒööř %n ĝààþ(š)~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ReissueCertificateCommand</name>
        <message>
            <source>Where the certificate is written, a PDF; its signature beside it, with .minisig added.</source>
            <translation>[Ŵĥééřéé ţĥéé çééřţîîƒîîçààţéé îîš ŵřîîţţééń, àà ÞĎƑ; îîţš šîîĝńààţûûřéé ƀééšîîďéé îîţ, ŵîîţĥ .ḿîîńîîšîîĝ ààďďééď.~~~~~~]</translation>
        </message>
        <message>
            <source>With --out: without a signature, as where there is no keychain to hold a key.</source>
            <translation>[Ŵîîţĥ --ööûûţ: ŵîîţĥööûûţ àà šîîĝńààţûûřéé, ààš ŵĥééřéé ţĥééřéé îîš ńöö ķééýýçĥààîîń ţöö ĥööĺď àà ķééýý.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells what became of a letter that was asked for once more: original, authority, decisions, what left, what came back of it and how equal
that is to the original, and what stands against it; and writes that as a signed archival PDF with the same inside as JSON. It is
named by the reference of the request (CF-…), or by the letter where it was asked for just once. Exit code 0 when nothing stands
against it, 3 when something is open, 5 when bytes are not those that were recorded, 6 when what came back differs.</source>
            <translation>[Ţééĺĺš ŵĥààţ ƀééçààḿéé ööƒ àà ĺééţţééř ţĥààţ ŵààš ààšķééď ƒööř ööńçéé ḿööřéé: ööřîîĝîîńààĺ, ààûûţĥööřîîţýý, ďééçîîšîîööńš, ŵĥààţ ĺééƒţ, ŵĥààţ çààḿéé ƀààçķ ööƒ îîţ ààńď ĥööŵ ééqûûààĺ
ţĥààţ îîš ţöö ţĥéé ööřîîĝîîńààĺ, ààńď ŵĥààţ šţààńďš ààĝààîîńšţ îîţ; ààńď ŵřîîţééš ţĥààţ ààš àà šîîĝńééď ààřçĥîîṽààĺ ÞĎƑ ŵîîţĥ ţĥéé šààḿéé îîńšîîďéé ààš ĴŠÖÖŃ. ÎÎţ îîš
ńààḿééď ƀýý ţĥéé řééƒééřééńçéé ööƒ ţĥéé řééqûûééšţ (ÇƑ-…), ööř ƀýý ţĥéé ĺééţţééř ŵĥééřéé îîţ ŵààš ààšķééď ƒööř ĵûûšţ ööńçéé. ÉÉxîîţ çööďéé 0 ŵĥééń ńööţĥîîńĝ šţààńďš
ààĝààîîńšţ îîţ, 3 ŵĥééń šööḿééţĥîîńĝ îîš ööþééń, 5 ŵĥééń ƀýýţééš ààřéé ńööţ ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď, 6 ŵĥééń ŵĥààţ çààḿéé ƀààçķ ďîîƒƒééřš.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one request, or one communication</source>
            <translation>[ńààḿéé ööńéé řééqûûééšţ, ööř ööńéé çööḿḿûûńîîçààţîöń]</translation>
        </message>
        <message>
            <source>--unsigned goes with --out</source>
            <translation>[--ûûńšîîĝńééď ĝööééš ŵîîţĥ --ööûûţ~]</translation>
        </message>
        <message>
            <source>nobody asked for %1 once more</source>
            <translation>[ńööƀööďýý ààšķééď ƒööř %1 ööńçéé ḿööřéé]</translation>
        </message>
        <message>
            <source>%1 was asked for several times; name one: %2</source>
            <translation>[%1 ŵààš ààšķééď ƒööř šééṽééřààĺ ţîîḿééš; ńààḿéé ööńéé: %2~~~]</translation>
        </message>
        <message>
            <source>the outbox has no such reissue: %1</source>
            <translation>[ţĥéé ööûûţƀööx ĥààš ńöö šûûçĥ řééîîššûûéé: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ReissueCommand</name>
        <message>
            <source>not an authority: %1</source>
            <translation>[ńööţ ààń ààûûţĥööřîîţý: %1]</translation>
        </message>
        <message>
            <source>not a day: %1</source>
            <translation>[ńööţ àà ďààýý: %1]</translation>
        </message>
        <message>
            <source>In which way: %1 (default %2).</source>
            <translation>[ÎÎń ŵĥîîçĥ ŵààýý: %1 (ďééƒààûûĺţ %2).~~~]</translation>
        </message>
        <message>
            <source>By which channel: print, registered-mail, email, portal, sms; else the best that is open.</source>
            <translation>[Ɓýý ŵĥîîçĥ çĥààńńééĺ: þřîîńţ, řééĝîîšţééřééď-ḿààîîĺ, ééḿààîîĺ, þööřţààĺ, šḿš; ééĺšéé ţĥéé ƀééšţ ţĥààţ îîš ööþééń.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Why: %1 (default %2).</source>
            <translation>[Ŵĥýý: %1 (ďééƒààûûĺţ %2).~~~]</translation>
        </message>
        <message>
            <source>Who asks, how their identity was checked, what shows that they may, and until when: WHO[:CHECK[:DOCUMENT[:DAY]]].
WHO: %1. CHECK: %2.</source>
            <translation>[Ŵĥöö ààšķš, ĥööŵ ţĥééîîř îîďééńţîîţýý ŵààš çĥééçķééď, ŵĥààţ šĥööŵš ţĥààţ ţĥééýý ḿààýý, ààńď ûûńţîîĺ ŵĥééń: ŴĤÖÖ[:ÇĤÉÉÇĶ[:ĎÖÖÇÛÛḾÉÉŃŢ[:ĎÀÀÝÝ]]].
ŴĤÖÖ: %1. ÇĤÉÉÇĶ: %2.~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was said; it stands in the case.</source>
            <translation>[Ŵĥààţ ŵààš šààîîď; îîţ šţààńďš îîń ţĥéé çààšéé.~~~]</translation>
        </message>
        <message>
            <source>To whom, where it is not the recipient of the original.</source>
            <translation>[Ţöö ŵĥööḿ, ŵĥééřéé îîţ îîš ńööţ ţĥéé řééçîîþîîééńţ ööƒ ţĥéé ööřîîĝîîńààĺ.~~]</translation>
        </message>
        <message>
            <source>Address or number, where it is not the last known one.</source>
            <translation>[ÀÀďďřééšš ööř ńûûḿƀééř, ŵĥééřéé îîţ îîš ńööţ ţĥéé ĺààšţ ķńööŵń ööńéé.~~~~~]</translation>
        </message>
        <message>
            <source>Whose copy, where the letter went to several.</source>
            <translation>[Ŵĥööšéé çööþýý, ŵĥééřéé ţĥéé ĺééţţééř ŵééńţ ţöö šééṽééřààĺ.~~]</translation>
        </message>
        <message>
            <source>A fee, as the customer was told it.</source>
            <translation>[ÀÀ ƒéééé, ààš ţĥéé çûûšţööḿééř ŵààš ţööĺď îîţ.~]</translation>
        </message>
        <message>
            <source>Not marked as a copy.</source>
            <translation>[Ńööţ ḿààřķééď ààš àà çööþýý.]</translation>
        </message>
        <message>
            <source>Kept as a draft: nothing is asked for.</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ: ńööţĥîîńĝ îîš ààšķééď ƒööř.~~~~]</translation>
        </message>
        <message>
            <source>Says what would be asked for and what stands against it; nothing is kept.</source>
            <translation>[Šààýýš ŵĥààţ ŵööûûĺď ƀéé ààšķééď ƒööř ààńď ŵĥààţ šţààńďš ààĝààîîńšţ îîţ; ńööţĥîîńĝ îîš ķééþţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Asks for a letter to be sent again. The request lies in the outbox when this ends, leaves after half a minute, and starts a case in the
workflow system, where somebody else approves it.</source>
            <translation>[ÀÀšķš ƒööř àà ĺééţţééř ţöö ƀéé šééńţ ààĝààîîń. Ţĥéé řééqûûééšţ ĺîîééš îîń ţĥéé ööûûţƀööx ŵĥééń ţĥîîš ééńďš, ĺééààṽééš ààƒţééř ĥààĺƒ àà ḿîîńûûţéé, ààńď šţààřţš àà çààšéé îîń ţĥéé
ŵööřķƒĺööŵ šýýšţééḿ, ŵĥééřéé šööḿééƀööďýý ééĺšéé ààþþřööṽééš îîţ.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>not a mode: %1</source>
            <translation>[ńööţ àà ḿööďéé: %1]</translation>
        </message>
        <message>
            <source>not a reason: %1</source>
            <translation>[ńööţ àà řééààšööń: %1]</translation>
        </message>
        <message>
            <source>not a channel: %1</source>
            <translation>[ńööţ àà çĥààńńééĺ: %1~]</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>[%1, %2: %3~~]</translation>
        </message>
        <message>
            <source>by %1 to %2, %3</source>
            <translation>[ƀýý %1 ţöö %2, %3~~]</translation>
        </message>
        <message>
            <source>no workflow system is connected, so nobody could approve it</source>
            <translation>[ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď, šöö ńööƀööďýý çööûûĺď ààþþřööṽéé îîţ~~~]</translation>
        </message>
        <message>
            <source>%1 leaves for %2 at %3</source>
            <translation>[%1 ĺééààṽééš ƒööř %2 ààţ %3~~]</translation>
        </message>
        <message>
            <source>%1 is kept as a draft</source>
            <translation>[%1 îîš ķééþţ ààš àà ďřààƒţ~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RepositoriesCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Says how complete the cache is against each repository, and what keeps it from being so.</source>
            <translation>[Šààýýš ĥööŵ çööḿþĺééţéé ţĥéé çààçĥéé îîš ààĝààîîńšţ ééààçĥ řééþööšîîţööřýý, ààńď ŵĥààţ ķééééþš îîţ ƒřööḿ ƀééîîńĝ šöö.~~~~~]</translation>
        </message>
        <message>
            <source>this command takes no names</source>
            <translation>[ţĥîîš çööḿḿààńď ţààķééš ńöö ńààḿééš~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>  complete to %1; %2 communications here, %3 records there; %4 no longer shown, %5 set aside</source>
            <translation>  [çööḿþĺééţéé ţöö %1; %2 çööḿḿûûńîîçààţîîööńš ĥééřéé, %3 řééçööřďš ţĥééřéé; %4 ńöö ĺööńĝééř šĥööŵń, %5 šééţ ààšîîďéé~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>[ńööţ çööûûńţéď]</translation>
        </message>
        <message>
            <source>  disconnected since %1; what is known of it stays</source>
            <translation>  [ďîîšçööńńééçţééď šîîńçéé %1; ŵĥààţ îîš ķńööŵń ööƒ îîţ šţààýýš~~~~~]</translation>
        </message>
        <message>
            <source>  last attempt %1: %2</source>
            <translation>  [ĺààšţ ààţţééḿþţ %1: %2~~~~]</translation>
        </message>
        <message>
            <source>  open: %1</source>
            <translation>  [ööþééń: %1]</translation>
        </message>
        <message>
            <source>, </source>
            <translation>[,] </translation>
        </message>
        <message>
            <source>  %1: %2, %3, since %4</source>
            <translation>  [%1: %2, %3, šîîńçéé %4~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RequestCommand</name>
        <message>
            <source>Fills in a field of the letter, NAME=VALUE; may be given several times.</source>
            <translation>[Ƒîîĺĺš îîń àà ƒîîééĺď ööƒ ţĥéé ĺééţţééř, ŃÀÀḾÉÉ=ṼÀÀĹÛÛÉÉ; ḿààýý ƀéé ĝîîṽééń šééṽééřààĺ ţîîḿééš.~~~]</translation>
        </message>
        <message>
            <source>About this letter, by its id or document id.</source>
            <translation>[ÀÀƀööûûţ ţĥîîš ĺééţţééř, ƀýý îîţš îîď ööř ďööçûûḿééńţ îîď.~~]</translation>
        </message>
        <message>
            <source>About this workspace, what it stands for, or a case of a workflow system.</source>
            <translation>[ÀÀƀööûûţ ţĥîîš ŵööřķšþààçéé, ŵĥààţ îîţ šţààńďš ƒööř, ööř àà çààšéé ööƒ àà ŵööřķƒĺööŵ šýýšţééḿ.~~~~~~~]</translation>
        </message>
        <message>
            <source>About this dispute.</source>
            <translation>[ÀÀƀööûûţ ţĥîîš ďîîšþûûţé.]</translation>
        </message>
        <message>
            <source>By which channel: print, registered-mail, email, portal, sms; else the one that rules, wishes and the past give.</source>
            <translation>[Ɓýý ŵĥîîçĥ çĥààńńééĺ: þřîîńţ, řééĝîîšţééřééď-ḿààîîĺ, ééḿààîîĺ, þööřţààĺ, šḿš; ééĺšéé ţĥéé ööńéé ţĥààţ řûûĺééš, ŵîîšĥééš ààńď ţĥéé þààšţ ĝîîṽéé.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address or number, where it is not the last known one.</source>
            <translation>[ÀÀďďřééšš ööř ńûûḿƀééř, ŵĥééřéé îîţ îîš ńööţ ţĥéé ĺààšţ ķńööŵń ööńéé.~~~~~]</translation>
        </message>
        <message>
            <source>Under which brand, where the business unit has several.</source>
            <translation>[ÛÛńďééř ŵĥîîçĥ ƀřààńď, ŵĥééřéé ţĥéé ƀûûšîîńééšš ûûńîîţ ĥààš šééṽééřààĺ.~~~~]</translation>
        </message>
        <message>
            <source>By which of the templates that are in force.</source>
            <translation>[Ɓýý ŵĥîîçĥ ööƒ ţĥéé ţééḿþĺààţééš ţĥààţ ààřéé îîń ƒööřçéé.~~~]</translation>
        </message>
        <message>
            <source>For whoever approves it.</source>
            <translation>[Ƒööř ŵĥööééṽééř ààþþřööṽééš îîţ.]</translation>
        </message>
        <message>
            <source>Also where the same was asked for minutes ago.</source>
            <translation>[ÀÀĺšöö ŵĥééřéé ţĥéé šààḿéé ŵààš ààšķééď ƒööř ḿîîńûûţééš ààĝöö.~]</translation>
        </message>
        <message>
            <source>Kept as a draft: nothing is asked for.</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ: ńööţĥîîńĝ îîš ààšķééď ƒööř.~~~~]</translation>
        </message>
        <message>
            <source>Says what would be asked for and what stands against it; nothing is kept.</source>
            <translation>[Šààýýš ŵĥààţ ŵööûûĺď ƀéé ààšķééď ƒööř ààńď ŵĥààţ šţààńďš ààĝààîîńšţ îîţ; ńööţĥîîńĝ îîš ķééþţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Asks for a letter to be made about a record, a case or a dispute; without a PRESET it lists the presets. The request lies in the outbox
when this ends, leaves after half a minute, and starts a case in the workflow system. It is made when an archive shows it: see requests.</source>
            <translation>[ÀÀšķš ƒööř àà ĺééţţééř ţöö ƀéé ḿààďéé ààƀööûûţ àà řééçööřď, àà çààšéé ööř àà ďîîšþûûţéé; ŵîîţĥööûûţ àà ÞŘÉÉŠÉÉŢ îîţ ĺîîšţš ţĥéé þřééšééţš. Ţĥéé řééqûûééšţ ĺîîééš îîń ţĥéé ööûûţƀööx
ŵĥééń ţĥîîš ééńďš, ĺééààṽééš ààƒţééř ĥààĺƒ àà ḿîîńûûţéé, ààńď šţààřţš àà çààšéé îîń ţĥéé ŵööřķƒĺööŵ šýýšţééḿ. ÎÎţ îîš ḿààďéé ŵĥééń ààń ààřçĥîîṽéé šĥööŵš îîţ: šéééé řééqûûééšţš.~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one preset</source>
            <translation>[ńààḿéé ööńéé þřéšéţ]</translation>
        </message>
        <message>
            <source>name what it is about: --record, --case or --dispute, one of them</source>
            <translation>[ńààḿéé ŵĥààţ îîţ îîš ààƀööûûţ: --řééçööřď, --çààšéé ööř --ďîîšþûûţéé, ööńéé ööƒ ţĥééḿ~~~~]</translation>
        </message>
        <message>
            <source>name a preset; without any they are listed</source>
            <translation>[ńààḿéé àà þřééšééţ; ŵîîţĥööûûţ ààńýý ţĥééýý ààřéé ĺîîšţéď]</translation>
        </message>
        <message>
            <source>not NAME=VALUE: %1</source>
            <translation>[ńööţ ŃÀÀḾÉÉ=ṼÀÀĹÛÛÉÉ: %1]</translation>
        </message>
        <message>
            <source>not a channel: %1</source>
            <translation>[ńööţ àà çĥààńńééĺ: %1~]</translation>
        </message>
        <message>
            <source>%1 is not understood and was left out: %2</source>
            <translation>[%1 îîš ńööţ ûûńďééřšţööööď ààńď ŵààš ĺééƒţ ööûûţ: %2~~~~]</translation>
        </message>
        <message>
            <source>the letter has no field %1</source>
            <translation>[ţĥéé ĺééţţééř ĥààš ńöö ƒîîééĺď %1~~]</translation>
        </message>
        <message>
            <source>%1 leaves for %2 at %3</source>
            <translation>[%1 ĺééààṽééš ƒööř %2 ààţ %3~~]</translation>
        </message>
        <message>
            <source>%1 is kept as a draft</source>
            <translation>[%1 îîš ķééþţ ààš àà ďřààƒţ~~]</translation>
        </message>
        <message>
            <source>no workflow system is connected, so nobody could take it on</source>
            <translation>[ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď, šöö ńööƀööďýý çööûûĺď ţààķéé îîţ ööń~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RequestsCommand</name>
        <message>
            <source>Only those of which something is still to happen.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ööƒ ŵĥîîçĥ šööḿééţĥîîńĝ îîš šţîîĺĺ ţöö ĥààþþééń.~~~~]</translation>
        </message>
        <message>
            <source>At most so many (200).</source>
            <translation>[ÀÀţ ḿööšţ šöö ḿààńýý (200).~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells of letters that were asked for, the last first: with a REFERENCE all that one keeps, and what became of it. What is done is what the
workflow system and the archives show; a letter is made when an archive shows it.</source>
            <translation>[Ţééĺĺš ööƒ ĺééţţééřš ţĥààţ ŵééřéé ààšķééď ƒööř, ţĥéé ĺààšţ ƒîîřšţ: ŵîîţĥ àà ŘÉÉƑÉÉŘÉÉŃÇÉÉ ààĺĺ ţĥààţ ööńéé ķééééþš, ààńď ŵĥààţ ƀééçààḿéé ööƒ îîţ. Ŵĥààţ îîš ďööńéé îîš ŵĥààţ ţĥéé
ŵööřķƒĺööŵ šýýšţééḿ ààńď ţĥéé ààřçĥîîṽééš šĥööŵ; àà ĺééţţééř îîš ḿààďéé ŵĥééń ààń ààřçĥîîṽéé šĥööŵš îîţ.~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one reference, or none</source>
            <translation>[ńààḿéé ööńéé řééƒééřééńçéé, ööř ńöńé]</translation>
        </message>
        <message>
            <source>not a number: %1</source>
            <translation>[ńööţ àà ńûûḿƀééř: %1~]</translation>
        </message>
        <message>
            <source>there is no request %1</source>
            <translation>[ţĥééřéé îîš ńöö řééqûûééšţ %1]</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of another version of this program cannot be read</source>
            <translation>
                <numerusform>[%n řééqûûééšţ(š) ööƒ ààńööţĥééř ṽééřšîîööń ööƒ ţĥîîš þřööĝřààḿ çààńńööţ ƀéé řééààď~~~~~]</numerusform>
                <numerusform>[%n řééqûûééšţ(š) ööƒ ààńööţĥééř ṽééřšîîööń ööƒ ţĥîîš þřööĝřààḿ çààńńööţ ƀéé řééààď~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests, %3 open</source>
            <translation>[%1 ööƒ %2 řééqûûééšţš, %3 ööþééń~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RulesCommand</name>
        <message>
            <source>Writes the letters that break the rule: JSON Lines for a name that ends in .jsonl, else CSV.</source>
            <translation>[Ŵřîîţééš ţĥéé ĺééţţééřš ţĥààţ ƀřééààķ ţĥéé řûûĺéé: ĴŠÖÖŃ Ĺîîńééš ƒööř àà ńààḿéé ţĥààţ ééńďš îîń .ĵšööńĺ, ééĺšéé ÇŠṼ.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes the recipients of these letters, one line each, with the channel that is asked for and the one that was taken.</source>
            <translation>[Ŵřîîţééš ţĥéé řééçîîþîîééńţš ööƒ ţĥééšéé ĺééţţééřš, ööńéé ĺîîńéé ééààçĥ, ŵîîţĥ ţĥéé çĥààńńééĺ ţĥààţ îîš ààšķééď ƒööř ààńď ţĥéé ööńéé ţĥààţ ŵààš ţààķééń.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only the letters of this campaign.</source>
            <translation>[ÖÖńĺýý ţĥéé ĺééţţééřš ööƒ ţĥîîš çààḿþààîîĝń.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>The rules of the house and how many letters break each; with a name, that one with its query.
Searching for the query gives exactly these letters.</source>
            <translation>[Ţĥéé řûûĺééš ööƒ ţĥéé ĥööûûšéé ààńď ĥööŵ ḿààńýý ĺééţţééřš ƀřééààķ ééààçĥ; ŵîîţĥ àà ńààḿéé, ţĥààţ ööńéé ŵîîţĥ îîţš qûûééřýý.
Šééààřçĥîîńĝ ƒööř ţĥéé qûûééřýý ĝîîṽééš ééxààçţĺýý ţĥééšéé ĺééţţééřš.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one rule</source>
            <translation>[ńààḿéé ööńéé řûĺé]</translation>
        </message>
        <message>
            <source>name the rule whose violations are wanted</source>
            <translation>[ńààḿéé ţĥéé řûûĺéé ŵĥööšéé ṽîîööĺààţîîööńš ààřéé ŵààńţéď]</translation>
        </message>
        <message>
            <source>there is no rule %1</source>
            <translation>[ţĥééřéé îîš ńöö řûûĺéé %1]</translation>
        </message>
        <message>
            <source>No rule is on.</source>
            <translation>[Ńöö řûûĺéé îîš öń.]</translation>
        </message>
        <message>
            <source>%1 recipients of %2 letters written to %3; %4 on another channel than is asked for</source>
            <translation>[%1 řééçîîþîîééńţš ööƒ %2 ĺééţţééřš ŵřîîţţééń ţöö %3; %4 ööń ààńööţĥééř çĥààńńééĺ ţĥààń îîš ààšķééď ƒööř~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: not judged; %2</source>
            <translation>[%1: ńööţ ĵûûďĝééď; %2~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>%1 letters written to %2</source>
            <translation>[%1 ĺééţţééřš ŵřîîţţééń ţöö %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RunsCommand</name>
        <message>
            <source>Those that failed, each with its further attempts and what became of the letters.</source>
            <translation>[Ţĥööšéé ţĥààţ ƒààîîĺééď, ééààçĥ ŵîîţĥ îîţš ƒûûřţĥééř ààţţééḿþţš ààńď ŵĥààţ ƀééçààḿéé ööƒ ţĥéé ĺééţţééřš.~~~~~~~~]</translation>
        </message>
        <message>
            <source>At most so many, the latest; 0 for all (default 200). Not with --failed, which tells all.</source>
            <translation>[ÀÀţ ḿööšţ šöö ḿààńýý, ţĥéé ĺààţééšţ; 0 ƒööř ààĺĺ (ďééƒààûûĺţ 200). Ńööţ ŵîîţĥ --ƒààîîĺééď, ŵĥîîçĥ ţééĺĺš ààĺĺ.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Runs of composition systems, as they were read before those systems forgot them.</source>
            <translation>[Řûûńš ööƒ çööḿþööšîîţîîööń šýýšţééḿš, ààš ţĥééýý ŵééřéé řééààď ƀééƒööřéé ţĥööšéé šýýšţééḿš ƒööřĝööţ ţĥééḿ.~~~~]</translation>
        </message>
        <message>
            <source>too many arguments</source>
            <translation>[ţöööö ḿààńýý ààřĝûûḿéńţš]</translation>
        </message>
        <message>
            <source>not a number: %1</source>
            <translation>[ńööţ àà ńûûḿƀééř: %1~]</translation>
        </message>
        <message>
            <source>No composition system tells of its runs.</source>
            <translation>[Ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš ööƒ îîţš řûûńš.~~]</translation>
        </message>
        <message>
            <source>%1 of %2 runs failed</source>
            <translation>[%1 ööƒ %2 řûûńš ƒààîîĺééď~]</translation>
        </message>
        <message>
            <source>%1  %2  %3  documents %4, without a record here %5</source>
            <translation>[%1  %2  %3  ďööçûûḿééńţš %4, ŵîîţĥööûûţ àà řééçööřď ĥééřéé %5~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 runs; %3 failed; %4</source>
            <translation>[%1 ööƒ %2 řûûńš; %3 ƒààîîĺééď; %4~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SearchCommand</name>
        <message>
            <source>At most N rows, 50 unless given; 0 for all.</source>
            <translation>[ÀÀţ ḿööšţ Ń řööŵš, 50 ûûńĺééšš ĝîîṽééń; 0 ƒööř ààĺĺ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Counts by these, of: %1.</source>
            <translation>[Çööûûńţš ƀýý ţĥééšéé, ööƒ: %1.~~]</translation>
        </message>
        <message>
            <source>The total alone.</source>
            <translation>[Ţĥéé ţööţààĺ ààĺööńé.]</translation>
        </message>
        <message>
            <source>Says how the query was understood.</source>
            <translation>[Šààýýš ĥööŵ ţĥéé qûûééřýý ŵààš ûûńďééřšţööööď.]</translation>
        </message>
        <message>
            <source>Asks the repositories' own searches as well, for what the cache does not hold; --limit is for each.</source>
            <translation>[ÀÀšķš ţĥéé řééþööšîîţööřîîééš' ööŵń šééààřçĥééš ààš ŵééĺĺ, ƒööř ŵĥààţ ţĥéé çààçĥéé ďööééš ńööţ ĥööĺď; --ĺîîḿîîţ îîš ƒööř ééààçĥ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Prints CSV.</source>
            <translation>[Þřîîńţš ÇŠṼ.~~]</translation>
        </message>
        <message>
            <source>Finds what was sent, newest first. An empty query means everything.
For example: channel:email sent:2025-03..2025-04 customer:12345 bounced</source>
            <translation>[Ƒîîńďš ŵĥààţ ŵààš šééńţ, ńééŵééšţ ƒîîřšţ. ÀÀń ééḿþţýý qûûééřýý ḿééààńš ééṽééřýýţĥîîńĝ.
Ƒööř ééxààḿþĺéé: çĥààńńééĺ:ééḿààîîĺ šééńţ:2025-03..2025-04 çûûšţööḿééř:12345 ƀööûûńçééď~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>either --json or --csv</source>
            <translation>[ééîîţĥééř --ĵšööń ööř --çšṽ~~]</translation>
        </message>
        <message>
            <source>--further goes with neither --csv nor --count</source>
            <translation>[--ƒûûřţĥééř ĝööééš ŵîîţĥ ńééîîţĥééř --çšṽ ńööř --çööûûńţ~~~~~]</translation>
        </message>
        <message>
            <source>--limit takes a number from 0</source>
            <translation>[--ĺîîḿîîţ ţààķééš àà ńûûḿƀééř ƒřööḿ 0~~]</translation>
        </message>
        <message>
            <source>no facet is called %1; there are: %2</source>
            <translation>[ńöö ƒààçééţ îîš çààĺĺééď %1; ţĥééřéé ààřéé: %2~~~]</translation>
        </message>
        <message>
            <source>any repository</source>
            <translation>[ààńýý řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>no data yet for %1: from %2</source>
            <translation>[ńöö ďààţàà ýýééţ ƒööř %1: ƒřööḿ %2~~]</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>[(ńööńé)]</translation>
        </message>
        <message>
            <source> of %1; times: %2; %3</source>
            <translation> [ööƒ %1; ţîîḿééš: %2; %3~~~~]</translation>
        </message>
        <message>
            <source>%1 rows shown; --limit 0 for all</source>
            <translation>[%1 řööŵš šĥööŵń; --ĺîîḿîîţ 0 ƒööř ààĺĺ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SheetCommand</name>
        <message>
            <source>Where the sheet is written, a PDF; its signature beside it, with .minisig added.</source>
            <translation>[Ŵĥééřéé ţĥéé šĥééééţ îîš ŵřîîţţééń, àà ÞĎƑ; îîţš šîîĝńààţûûřéé ƀééšîîďéé îîţ, ŵîîţĥ .ḿîîńîîšîîĝ ààďďééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Without a signature, as where there is no keychain to hold a key.</source>
            <translation>[Ŵîîţĥööûûţ àà šîîĝńààţûûřéé, ààš ŵĥééřéé ţĥééřéé îîš ńöö ķééýýçĥààîîń ţöö ĥööĺď àà ķééýý.]</translation>
        </message>
        <message>
            <source>Prints the public key of this profile, for whoever is to check its sheets.</source>
            <translation>[Þřîîńţš ţĥéé þûûƀĺîîç ķééýý ööƒ ţĥîîš þřööƒîîĺéé, ƒööř ŵĥööééṽééř îîš ţöö çĥééçķ îîţš šĥééééţš.~~~~~~~]</translation>
        </message>
        <message>
            <source>Checks the signature beside a sheet.</source>
            <translation>[Çĥééçķš ţĥéé šîîĝńààţûûřéé ƀééšîîďéé àà šĥééééţ.~]</translation>
        </message>
        <message>
            <source>The public key to check with; else that of this profile.</source>
            <translation>[Ţĥéé þûûƀĺîîç ķééýý ţöö çĥééçķ ŵîîţĥ; ééĺšéé ţĥààţ ööƒ ţĥîîš þřööƒîîĺéé.~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Writes the evidence sheet of one communication: a signed archival PDF (PDF/A-3) that says what was sent, when, to whom, which version,
who approved it and what arrived, with the same inside as JSON. The communication is named by our id (cm-…) or a unique beginning
of it, or by the organisation's document id.</source>
            <translation>[Ŵřîîţééš ţĥéé ééṽîîďééńçéé šĥééééţ ööƒ ööńéé çööḿḿûûńîîçààţîîööń: àà šîîĝńééď ààřçĥîîṽààĺ ÞĎƑ (ÞĎƑ/ÀÀ-3) ţĥààţ šààýýš ŵĥààţ ŵààš šééńţ, ŵĥééń, ţöö ŵĥööḿ, ŵĥîîçĥ ṽééřšîîööń,
ŵĥöö ààþþřööṽééď îîţ ààńď ŵĥààţ ààřřîîṽééď, ŵîîţĥ ţĥéé šààḿéé îîńšîîďéé ààš ĴŠÖÖŃ. Ţĥéé çööḿḿûûńîîçààţîîööń îîš ńààḿééď ƀýý ööûûř îîď (çḿ-…) ööř àà ûûńîîqûûéé ƀééĝîîńńîîńĝ
ööƒ îîţ, ööř ƀýý ţĥéé ööřĝààńîîšààţîîööń'š ďööçûûḿééńţ îîď.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one communication, or --key, or --check</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçààţîîööń, ööř --ķééýý, ööř --çĥééçķ~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>say with --out where the sheet is to be written</source>
            <translation>[šààýý ŵîîţĥ --ööûûţ ŵĥééřéé ţĥéé šĥééééţ îîš ţöö ƀéé ŵřîîţţééń~~]</translation>
        </message>
        <message>
            <source>the archived bytes are not those that were first read; the sheet says so</source>
            <translation>[ţĥéé ààřçĥîîṽééď ƀýýţééš ààřéé ńööţ ţĥööšéé ţĥààţ ŵééřéé ƒîîřšţ řééààď; ţĥéé šĥééééţ šààýýš šöö~~~~]</translation>
        </message>
        <message>
            <source>that is not a public key: %1</source>
            <translation>[ţĥààţ îîš ńööţ àà þûûƀĺîîç ķééýý: %1~~]</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>[%1 çààńńööţ ƀéé řééààď: %2~~]</translation>
        </message>
        <message>
            <source>signed with this key: %1</source>
            <translation>[šîîĝńééď ŵîîţĥ ţĥîîš ķééýý: %1~~]</translation>
        </message>
        <message>
            <source>the signature does not hold: %1</source>
            <translation>[ţĥéé šîîĝńààţûûřéé ďööééš ńööţ ĥööĺď: %1~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ShowCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Writes the archived bytes, if they are still those that came in; - for standard output.</source>
            <translation>[Ŵřîîţééš ţĥéé ààřçĥîîṽééď ƀýýţééš, îîƒ ţĥééýý ààřéé šţîîĺĺ ţĥööšéé ţĥààţ çààḿéé îîń; - ƒööř šţààńďààřď ööûûţþûûţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>As it was known then, e.g. 2025-03-14 or 2025-03-14T09:12:00Z.</source>
            <translation>[ÀÀš îîţ ŵààš ķńööŵń ţĥééń, éé.ĝ. 2025-03-14 ööř 2025-03-14Ţ09:12:00Ž.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows one communication: by our id (cm-…) or a unique beginning of it, or by the organisation's document id.</source>
            <translation>[Šĥööŵš ööńéé çööḿḿûûńîîçààţîîööń: ƀýý ööûûř îîď (çḿ-…) ööř àà ûûńîîqûûéé ƀééĝîîńńîîńĝ ööƒ îîţ, ööř ƀýý ţĥéé ööřĝààńîîšààţîîööń'š ďööçûûḿééńţ îîď.~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>not a time: %1</source>
            <translation>[ńööţ àà ţîîḿéé: %1]</translation>
        </message>
        <message>
            <source>template %1 version %2</source>
            <translation>[ţééḿþĺààţéé %1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>, approved by %1</source>
            <translation>[, ààþþřööṽééď ƀýý %1~]</translation>
        </message>
        <message>
            <source>issued %1, sent %2</source>
            <translation>[îîššûûééď %1, šééńţ %2~~]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
        <message>
            <source>%1 is disconnected: as of %2; no longer kept in step since %3</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď: ààš ööƒ %2; ńöö ĺööńĝééř ķééþţ îîń šţééþ šîîńçéé %3~~~~~~~~]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message numerus="yes">
            <source>made from %n value(s) of %1, captured %2, SHA-256 %3</source>
            <translation>
                <numerusform>[ḿààďéé ƒřööḿ %n ṽààĺûûéé(š) ööƒ %1, çààþţûûřééď %2, ŠĤÀÀ-256 %3~~~~~~~~]</numerusform>
                <numerusform>[ḿààďéé ƒřööḿ %n ṽààĺûûéé(š) ööƒ %1, çààþţûûřééď %2, ŠĤÀÀ-256 %3~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>later %1, %2</source>
            <translation>[ĺààţééř %1, %2~]</translation>
        </message>
        <message>
            <source>there is no document</source>
            <translation>[ţĥééřéé îîš ńöö ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>the bytes are not those that were archived; nothing is written</source>
            <translation>[ţĥéé ƀýýţééš ààřéé ńööţ ţĥööšéé ţĥààţ ŵééřéé ààřçĥîîṽééď; ńööţĥîîńĝ îîš ŵřîîţţééń~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SignInCommand</name>
        <message>
            <source>Where one signs in in the browser: only says where, and opens none.</source>
            <translation>[Ŵĥééřéé ööńéé šîîĝńš îîń îîń ţĥéé ƀřööŵšééř: ööńĺýý šààýýš ŵĥééřéé, ààńď ööþééńš ńööńéé.~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Signs in to a connected repository again: after its password changed, when its sign-in ended, or when it was disconnected, which connects it again.
The connection is tried first; what is known of the repository stays.</source>
            <translation>[Šîîĝńš îîń ţöö àà çööńńééçţééď řééþööšîîţööřýý ààĝààîîń: ààƒţééř îîţš þààššŵööřď çĥààńĝééď, ŵĥééń îîţš šîîĝń-îîń ééńďééď, ööř ŵĥééń îîţ ŵààš ďîîšçööńńééçţééď, ŵĥîîçĥ çööńńééçţš îîţ ààĝààîîń.
Ţĥéé çööńńééçţîîööń îîš ţřîîééď ƒîîřšţ; ŵĥààţ îîš ķńööŵń ööƒ ţĥéé řééþööšîîţööřýý šţààýýš.~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one repository</source>
            <translation>[ńààḿéé ööńéé řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>%1 is a folder: nobody signs in to it</source>
            <translation>[%1 îîš àà ƒööĺďééř: ńööƀööďýý šîîĝńš îîń ţöö îîţ~~]</translation>
        </message>
        <message>
            <source>one signs in to %1 in the browser; no password is taken</source>
            <translation>[ööńéé šîîĝńš îîń ţöö %1 îîń ţĥéé ƀřööŵšééř; ńöö þààššŵööřď îîš ţààķééń~~~~~]</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>[Þààššŵööřď ööƒ %1:~~] </translation>
        </message>
        <message>
            <source>%1 is connected again; the next sync brings what changed since %2</source>
            <translation>[%1 îîš çööńńééçţééď ààĝààîîń; ţĥéé ńééxţ šýýńç ƀřîîńĝš ŵĥààţ çĥààńĝééď šîîńçéé %2~~~~~~~~]</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>[ţĥéé ƀééĝîîńńîîńĝ]</translation>
        </message>
        <message>
            <source>signed in to %1</source>
            <translation>[šîîĝńééď îîń ţöö %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SyncCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Brings the cache in step with the named repositories, or with all.
It can be stopped or killed at any moment and goes on where it was.</source>
            <translation>[Ɓřîîńĝš ţĥéé çààçĥéé îîń šţééþ ŵîîţĥ ţĥéé ńààḿééď řééþööšîîţööřîîééš, ööř ŵîîţĥ ààĺĺ.
ÎÎţ çààń ƀéé šţööþþééď ööř ķîîĺĺééď ààţ ààńýý ḿööḿééńţ ààńď ĝööééš ööń ŵĥééřéé îîţ ŵààš.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is disconnected; what is known of it stays as it is</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď; ŵĥààţ îîš ķńööŵń ööƒ îîţ šţààýýš ààš îîţ îîš~~~~~]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>no repository is connected; connect one with: counterfoil add folder PATH</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çööńńééçţééď; çööńńééçţ ööńéé ŵîîţĥ: çööûûńţééřƒööîîĺ ààďď ƒööĺďééř ÞÀÀŢĤ~~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>, %1 of %2</source>
            <translation>[, %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>, %1/s</source>
            <extracomment>records a second</extracomment>
            <translation>[, %1/š~]</translation>
        </message>
        <message numerus="yes">
            <source>, %n s left</source>
            <translation>
                <numerusform>[, %n š ĺééƒţ~~]</numerusform>
                <numerusform>[, %n š ĺééƒţ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not all that follows from cases could be planned: %1</source>
            <translation>[Ńööţ ààĺĺ ţĥààţ ƒööĺĺööŵš ƒřööḿ çààšééš çööûûĺď ƀéé þĺààńńééď: %1~~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 looked at, %3 written, %4 communications; %5 set aside, %6 missing, %7 altered</source>
            <translation>[%1: %2 ĺööööķééď ààţ, %3 ŵřîîţţééń, %4 çööḿḿûûńîîçààţîîööńš; %5 šééţ ààšîîďéé, %6 ḿîîššîîńĝ, %7 ààĺţééřééď~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is not complete: %2</source>
            <translation>[%1 îîš ńööţ çööḿþĺééţéé: %2~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::TaskCommand</name>
        <message>
            <source>How it ends, for complete; a task that ends in one way alone needs none.</source>
            <translation>[Ĥööŵ îîţ ééńďš, ƒööř çööḿþĺééţéé; àà ţààšķ ţĥààţ ééńďš îîń ööńéé ŵààýý ààĺööńéé ńééééďš ńööńéé.~~~~]</translation>
        </message>
        <message>
            <source>What is said; it stands in the case for everybody.</source>
            <translation>[Ŵĥààţ îîš šààîîď; îîţ šţààńďš îîń ţĥéé çààšéé ƒööř ééṽééřýýƀööďýý.~~]</translation>
        </message>
        <message>
            <source>To whom it is delegated, as the system names them.</source>
            <translation>[Ţöö ŵĥööḿ îîţ îîš ďééĺééĝààţééď, ààš ţĥéé šýýšţééḿ ńààḿééš ţĥééḿ.~~~]</translation>
        </message>
        <message>
            <source>In which workflow system, where several have a task of this id.</source>
            <translation>[ÎÎń ŵĥîîçĥ ŵööřķƒĺööŵ šýýšţééḿ, ŵĥééřéé šééṽééřààĺ ĥààṽéé àà ţààšķ ööƒ ţĥîîš îîď.~~~~~~]</translation>
        </message>
        <message>
            <source>Kept as a draft: nothing leaves before somebody accepts it in the outbox.</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ: ńööţĥîîńĝ ĺééààṽééš ƀééƒööřéé šööḿééƀööďýý ààççééþţš îîţ îîń ţĥéé ööûûţƀööx.~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells a task with its case and everything that happened in it, or does something about it: claim, release (give it back), complete,
delegate, comment. What is asked for lies in the outbox when this ends, and leaves after 15 seconds when something sends: the window, or
counterfoil outbox --send. A task that nobody has is claimed before it is completed.</source>
            <translation>[Ţééĺĺš àà ţààšķ ŵîîţĥ îîţš çààšéé ààńď ééṽééřýýţĥîîńĝ ţĥààţ ĥààþþééńééď îîń îîţ, ööř ďööééš šööḿééţĥîîńĝ ààƀööûûţ îîţ: çĺààîîḿ, řééĺééààšéé (ĝîîṽéé îîţ ƀààçķ), çööḿþĺééţéé,
ďééĺééĝààţéé, çööḿḿééńţ. Ŵĥààţ îîš ààšķééď ƒööř ĺîîééš îîń ţĥéé ööûûţƀööx ŵĥééń ţĥîîš ééńďš, ààńď ĺééààṽééš ààƒţééř 15 šééçööńďš ŵĥééń šööḿééţĥîîńĝ šééńďš: ţĥéé ŵîîńďööŵ, ööř
çööûûńţééřƒööîîĺ ööûûţƀööx --šééńď. ÀÀ ţààšķ ţĥààţ ńööƀööďýý ĥààš îîš çĺààîîḿééď ƀééƒööřéé îîţ îîš çööḿþĺééţééď.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one task, and at most one thing to do</source>
            <translation>[ńààḿéé ööńéé ţààšķ, ààńď ààţ ḿööšţ ööńéé ţĥîîńĝ ţöö ďöö~~]</translation>
        </message>
        <message>
            <source>what is to be done?</source>
            <translation>[ŵĥààţ îîš ţöö ƀéé ďööńéé?]</translation>
        </message>
        <message>
            <source>nothing that can be done: %1</source>
            <translation>[ńööţĥîîńĝ ţĥààţ çààń ƀéé ďööńéé: %1~~~]</translation>
        </message>
        <message>
            <source>--outcome is for complete</source>
            <translation>[--ööûûţçööḿéé îîš ƒööř çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>say to whom, with --to</source>
            <translation>[šààýý ţöö ŵĥööḿ, ŵîîţĥ --ţöö~]</translation>
        </message>
        <message>
            <source>--to is for delegate</source>
            <translation>[--ţöö îîš ƒööř ďééĺééĝààţé]</translation>
        </message>
        <message>
            <source>--comment is for complete and comment</source>
            <translation>[--çööḿḿééńţ îîš ƒööř çööḿþĺééţéé ààńď çööḿḿééńţ~~~]</translation>
        </message>
        <message>
            <source>there is no task %1</source>
            <translation>[ţĥééřéé îîš ńöö ţààšķ %1~]</translation>
        </message>
        <message>
            <source>several systems have a task %1: %2; say which with --system</source>
            <translation>[šééṽééřààĺ šýýšţééḿš ĥààṽéé àà ţààšķ %1: %2; šààýý ŵĥîîçĥ ŵîîţĥ --šýýšţééḿ~~~~~~~]</translation>
        </message>
        <message>
            <source>say how it ends, with --outcome: %1</source>
            <translation>[šààýý ĥööŵ îîţ ééńďš, ŵîîţĥ --ööûûţçööḿéé: %1~~]</translation>
        </message>
        <message>
            <source>%1 is kept as a draft</source>
            <translation>[%1 îîš ķééþţ ààš àà ďřààƒţ~~]</translation>
        </message>
        <message>
            <source>%1 lies in the outbox and leaves in 15 seconds</source>
            <translation>[%1 ĺîîééš îîń ţĥéé ööûûţƀööx ààńď ĺééààṽééš îîń 15 šééçööńďš~~~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::TasksCommand</name>
        <message>
            <source>Only those that you have.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ţĥààţ ýýööûû ĥàṽé.]</translation>
        </message>
        <message>
            <source>Only those that nobody has and that one of your groups may claim.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ţĥààţ ńööƀööďýý ĥààš ààńď ţĥààţ ööńéé ööƒ ýýööûûř ĝřööûûþš ḿààýý çĺààîîḿ.~]</translation>
        </message>
        <message>
            <source>Only those that were due before now.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ţĥààţ ŵééřéé ďûûéé ƀééƒööřéé ńööŵ.]</translation>
        </message>
        <message>
            <source>Only those with these words in the task, its case or what that is about.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ŵîîţĥ ţĥééšéé ŵööřďš îîń ţĥéé ţààšķ, îîţš çààšéé ööř ŵĥààţ ţĥààţ îîš ààƀööûûţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Only those of one workflow system.</source>
            <translation>[ÖÖńĺýý ţĥööšéé ööƒ ööńéé ŵööřķƒĺööŵ šýýšţééḿ.~]</translation>
        </message>
        <message>
            <source>By due (the default), age, task, case, assignee, group or system.</source>
            <translation>[Ɓýý ďûûéé (ţĥéé ďééƒààûûĺţ), ààĝéé, ţààšķ, çààšéé, ààššîîĝńéééé, ĝřööûûþ ööř šýýšţééḿ.~~~]</translation>
        </message>
        <message>
            <source>The other way round.</source>
            <translation>[Ţĥéé ööţĥééř ŵààýý řööûńď.]</translation>
        </message>
        <message>
            <source>At most so many; 0 for all (default 50).</source>
            <translation>[ÀÀţ ḿööšţ šöö ḿààńýý; 0 ƒööř ààĺĺ (ďééƒààûûĺţ 50).~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Open tasks of all connected workflow systems, as they were when each was read last. Who you are there and which groups are yours is said
with the connection: --set actor=NAME, --set groups=GROUP,GROUP.</source>
            <translation>[ÖÖþééń ţààšķš ööƒ ààĺĺ çööńńééçţééď ŵööřķƒĺööŵ šýýšţééḿš, ààš ţĥééýý ŵééřéé ŵĥééń ééààçĥ ŵààš řééààď ĺààšţ. Ŵĥöö ýýööûû ààřéé ţĥééřéé ààńď ŵĥîîçĥ ĝřööûûþš ààřéé ýýööûûřš îîš šààîîď
ŵîîţĥ ţĥéé çööńńééçţîîööń: --šééţ ààçţööř=ŃÀÀḾÉÉ, --šééţ ĝřööûûþš=ĜŘÖÖÛÛÞ,ĜŘÖÖÛÛÞ.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>too many arguments</source>
            <translation>[ţöööö ḿààńýý ààřĝûûḿéńţš]</translation>
        </message>
        <message>
            <source>one of --mine and --groups</source>
            <translation>[ööńéé ööƒ --ḿîîńéé ààńď --ĝřööûûþš~]</translation>
        </message>
        <message>
            <source>not a number: %1</source>
            <translation>[ńööţ àà ńûûḿƀééř: %1~]</translation>
        </message>
        <message>
            <source>not a column: %1</source>
            <translation>[ńööţ àà çööĺûûḿń: %1~]</translation>
        </message>
        <message>
            <source>no workflow system is connected</source>
            <translation>[ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď~~]</translation>
        </message>
        <message>
            <source>there is no workflow system %1</source>
            <translation>[ţĥééřéé îîš ńöö ŵööřķƒĺööŵ šýýšţééḿ %1~~]</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>[ààƀööûţ %1]</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>[ƒööř %1]</translation>
        </message>
        <message>
            <source>%1 has it</source>
            <translation>[%1 ĥààš îîţ]</translation>
        </message>
        <message>
            <source>overdue by %1</source>
            <translation>[ööṽééřďûûéé ƀý %1]</translation>
        </message>
        <message>
            <source>%1 of %2 open tasks; mine %3, my groups' %4, all %5, overdue of these %6</source>
            <translation>[%1 ööƒ %2 ööþééń ţààšķš; ḿîîńéé %3, ḿýý ĝřööûûþš' %4, ààĺĺ %5, ööṽééřďûûéé ööƒ ţĥééšéé %6~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is complete to %2</source>
            <translation>[%1 îîš çööḿþĺééţéé ţöö %2~]</translation>
        </message>
        <message>
            <source>%1 was never read to its end</source>
            <translation>[%1 ŵààš ńééṽééř řééààď ţöö îîţš ééńď~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::TemplateCommand</name>
        <message>
            <source>Its versions, which is what is told anyway.</source>
            <translation>[ÎÎţš ṽééřšîîööńš, ŵĥîîçĥ îîš ŵĥààţ îîš ţööĺď ààńýýŵààýý.~~~]</translation>
        </message>
        <message>
            <source>Who received version V.</source>
            <translation>[Ŵĥöö řééçééîîṽééď ṽééřšîîööń Ṽ.]</translation>
        </message>
        <message>
            <source>What differs between version V and the version named behind the ID; as compare does it.</source>
            <translation>[Ŵĥààţ ďîîƒƒééřš ƀééţŵééééń ṽééřšîîööń Ṽ ààńď ţĥéé ṽééřšîîööń ńààḿééď ƀééĥîîńď ţĥéé ÎÎĎ; ààš çööḿþààřéé ďööééš îîţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Without an ID: every version whose use and approval do not fit. Takes a while.</source>
            <translation>[Ŵîîţĥööûûţ ààń ÎÎĎ: ééṽééřýý ṽééřšîîööń ŵĥööšéé ûûšéé ààńď ààþþřööṽààĺ ďöö ńööţ ƒîîţ. Ţààķééš àà ŵĥîîĺéé.~~~]</translation>
        </message>
        <message>
            <source>Without an ID: everything of templates and content that was published without full approval, and what was decided on it. Takes a while.</source>
            <translation>[Ŵîîţĥööûûţ ààń ÎÎĎ: ééṽééřýýţĥîîńĝ ööƒ ţééḿþĺààţééš ààńď çööńţééńţ ţĥààţ ŵààš þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, ààńď ŵĥààţ ŵààš ďééçîîďééď ööń îîţ. Ţààķééš àà ŵĥîîĺéé.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Without an ID: templates, or what they are made of: part, block, image, rule.</source>
            <translation>[Ŵîîţĥööûûţ ààń ÎÎĎ: ţééḿþĺààţééš, ööř ŵĥààţ ţĥééýý ààřéé ḿààďéé ööƒ: þààřţ, ƀĺööçķ, îîḿààĝéé, řûûĺéé.~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells the versions of a template: who approved them, when each was in force, which letters used it, and where that does not fit.
It is named by its code. Without one, templates are listed.</source>
            <translation>[Ţééĺĺš ţĥéé ṽééřšîîööńš ööƒ àà ţééḿþĺààţéé: ŵĥöö ààþþřööṽééď ţĥééḿ, ŵĥééń ééààçĥ ŵààš îîń ƒööřçéé, ŵĥîîçĥ ĺééţţééřš ûûšééď îîţ, ààńď ŵĥééřéé ţĥààţ ďööééš ńööţ ƒîîţ.
ÎÎţ îîš ńààḿééď ƀýý îîţš çööďéé. Ŵîîţĥööûûţ ööńéé, ţééḿþĺààţééš ààřéé ĺîîšţééď.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one template</source>
            <translation>[ńààḿéé ööńéé ţééḿþĺàţé]</translation>
        </message>
        <message>
            <source>--recipients takes a version of a template</source>
            <translation>[--řééçîîþîîééńţš ţààķééš àà ṽééřšîîööń ööƒ àà ţééḿþĺààţéé]</translation>
        </message>
        <message>
            <source>--kind goes without an ID</source>
            <translation>[--ķîîńď ĝööééš ŵîîţĥööûûţ ààń ÎÎĎ]</translation>
        </message>
        <message>
            <source>no kind is called %1</source>
            <translation>[ńöö ķîîńď îîš çààĺĺééď %1~]</translation>
        </message>
        <message>
            <source>--misfits goes without an ID</source>
            <translation>[--ḿîîšƒîîţš ĝööééš ŵîîţĥööûûţ ààń ÎÎĎ~]</translation>
        </message>
        <message>
            <source>--unapproved goes alone</source>
            <translation>[--ûûńààþþřööṽééď ĝööééš ààĺööńé]</translation>
        </message>
        <message>
            <source>--diff takes a template and two versions of it</source>
            <translation>[--ďîîƒƒ ţààķééš àà ţééḿþĺààţéé ààńď ţŵöö ṽééřšîîööńš ööƒ îîţ~~~]</translation>
        </message>
        <message>
            <source>explained %1: %2</source>
            <translation>[ééxþĺààîîńééď %1: %2~]</translation>
        </message>
        <message>
            <source>not explained</source>
            <translation>[ńööţ ééxþĺààîîńéď]</translation>
        </message>
        <message>
            <source>%1 published without full approval, %2 not explained</source>
            <translation>[%1 þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, %2 ńööţ ééxþĺààîîńééď~~~~]</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>%1 (derived)</source>
            <translation>[%1 (ďééřîîṽééď)]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>in force %1</source>
            <translation>[îîń ƒööřçéé %1]</translation>
        </message>
        <message>
            <source>first sent %1, last %2</source>
            <translation>[ƒîîřšţ šééńţ %1, ĺààšţ %2~~~~]</translation>
        </message>
        <message>
            <source>%1 has no version %2</source>
            <translation>[%1 ĥààš ńöö ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>%1 letters of %2, version %3</source>
            <translation>[%1 ĺééţţééřš ööƒ %2, ṽééřšîîööń %3~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::TimelineCommand</name>
        <message>
            <source>nothing is told of it</source>
            <translation>[ńööţĥîîńĝ îîš ţööĺď ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>The clock times are told by: customer, business, utc, or a zone such as Europe/Berlin.</source>
            <translation>[Ţĥéé çĺööçķ ţîîḿééš ààřéé ţööĺď ƀýý: çûûšţööḿééř, ƀûûšîîńééšš, ûûţç, ööř àà žööńéé šûûçĥ ààš ÉÉûûřööþéé/Ɓééřĺîîń.~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells the whole way of one communication, with what is late, out of order, or expected and not there.
It is named by our id (cm-…) or a unique beginning of it, or by the organisation's document id.</source>
            <translation>[Ţééĺĺš ţĥéé ŵĥööĺéé ŵààýý ööƒ ööńéé çööḿḿûûńîîçààţîîööń, ŵîîţĥ ŵĥààţ îîš ĺààţéé, ööûûţ ööƒ ööřďééř, ööř ééxþééçţééď ààńď ńööţ ţĥééřéé.
ÎÎţ îîš ńààḿééď ƀýý ööûûř îîď (çḿ-…) ööř àà ûûńîîqûûéé ƀééĝîîńńîîńĝ ööƒ îîţ, ööř ƀýý ţĥéé ööřĝààńîîšààţîîööń'š ďööçûûḿééńţ îîď.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>not a time zone: %1</source>
            <translation>[ńööţ àà ţîîḿéé žööńéé: %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::Trial</name>
        <message>
            <source>%1: ok</source>
            <translation>[%1: ööķ]</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>[%1: ƒààîîĺéď]</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>[%1: ńöö]</translation>
        </message>
        <message>
            <source>Sign in at this address; the command goes on by itself then:</source>
            <translation>[Šîîĝń îîń ààţ ţĥîîš ààďďřééšš; ţĥéé çööḿḿààńď ĝööééš ööń ƀýý îîţšééĺƒ ţĥééń:~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ValidateCommand</name>
        <message>
            <source>Prints the reports that were kept, and reads nothing.</source>
            <translation>[Þřîîńţš ţĥéé řééþööřţš ţĥààţ ŵééřéé ķééþţ, ààńď řééààďš ńööţĥîîńĝ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Where the report is written, a PDF; its signature beside it, with .minisig added.</source>
            <translation>[Ŵĥééřéé ţĥéé řééþööřţ îîš ŵřîîţţééń, àà ÞĎƑ; îîţš šîîĝńààţûûřéé ƀééšîîďéé îîţ, ŵîîţĥ .ḿîîńîîšîîĝ ààďďééď.~~~~~~~]</translation>
        </message>
        <message>
            <source>With --out: without a signature, as where there is no keychain to hold a key.</source>
            <translation>[Ŵîîţĥ --ööûûţ: ŵîîţĥööûûţ àà šîîĝńààţûûřéé, ààš ŵĥééřéé ţĥééřéé îîš ńöö ķééýýçĥààîîń ţöö ĥööĺď àà ķééýý.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Reads every rendition of a letter from its archive again, compares it with what was recorded when it was first read, tells how equal the
others are to the original, and keeps the report with its method and result. Exit code 5 when bytes changed or are gone, 6 when a
rendition differs from the original, 3 when something could not be read or nothing was recorded.</source>
            <translation>[Řééààďš ééṽééřýý řééńďîîţîîööń ööƒ àà ĺééţţééř ƒřööḿ îîţš ààřçĥîîṽéé ààĝààîîń, çööḿþààřééš îîţ ŵîîţĥ ŵĥààţ ŵààš řééçööřďééď ŵĥééń îîţ ŵààš ƒîîřšţ řééààď, ţééĺĺš ĥööŵ ééqûûààĺ ţĥéé
ööţĥééřš ààřéé ţöö ţĥéé ööřîîĝîîńààĺ, ààńď ķééééþš ţĥéé řééþööřţ ŵîîţĥ îîţš ḿééţĥööď ààńď řééšûûĺţ. ÉÉxîîţ çööďéé 5 ŵĥééń ƀýýţééš çĥààńĝééď ööř ààřéé ĝööńéé, 6 ŵĥééń àà
řééńďîîţîîööń ďîîƒƒééřš ƒřööḿ ţĥéé ööřîîĝîîńààĺ, 3 ŵĥééń šööḿééţĥîîńĝ çööûûĺď ńööţ ƀéé řééààď ööř ńööţĥîîńĝ ŵààš řééçööřďééď.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>--kept goes with --json alone</source>
            <translation>[--ķééþţ ĝööééš ŵîîţĥ --ĵšööń ààĺööńéé~~]</translation>
        </message>
        <message>
            <source>--unsigned goes with --out</source>
            <translation>[--ûûńšîîĝńééď ĝööééš ŵîîţĥ --ööûûţ~]</translation>
        </message>
        <message>
            <source>no report was kept of it</source>
            <translation>[ńöö řééþööřţ ŵààš ķééþţ ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>the report could not be kept</source>
            <translation>[ţĥéé řééþööřţ çööûûĺď ńööţ ƀéé ķééþţ~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::VerifyCommand</name>
        <message>
            <source>Verifies everything.</source>
            <translation>[Ṽééřîîƒîîééš ééṽééřýţĥîńĝ.]</translation>
        </message>
        <message>
            <source>Verifies the search index instead, against the rows it was made of.</source>
            <translation>[Ṽééřîîƒîîééš ţĥéé šééààřçĥ îîńďééx îîńšţééààď, ààĝààîîńšţ ţĥéé řööŵš îîţ ŵààš ḿààďéé ööƒ.~~~]</translation>
        </message>
        <message>
            <source>With --index: makes again what is damaged or missing.</source>
            <translation>[Ŵîîţĥ --îîńďééx: ḿààķééš ààĝààîîń ŵĥààţ îîš ďààḿààĝééď ööř ḿîîššîîńĝ.~~~~]</translation>
        </message>
        <message>
            <source>Verifies the delivery events instead: that each is as it came, and none was taken out.</source>
            <translation>[Ṽééřîîƒîîééš ţĥéé ďééĺîîṽééřýý ééṽééńţš îîńšţééààď: ţĥààţ ééààçĥ îîš ààš îîţ çààḿéé, ààńď ńööńéé ŵààš ţààķééń ööûûţ.~~~]</translation>
        </message>
        <message>
            <source>Reads everything from the repositories named, or from all, and compares what they say with the cache.</source>
            <translation>[Řééààďš ééṽééřýýţĥîîńĝ ƒřööḿ ţĥéé řééþööšîîţööřîîééš ńààḿééď, ööř ƒřööḿ ààĺĺ, ààńď çööḿþààřééš ŵĥààţ ţĥééýý šààýý ŵîîţĥ ţĥéé çààçĥéé.~~~~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Reads the archived bytes again and compares them with what was recorded when they came in.</source>
            <translation>[Řééààďš ţĥéé ààřçĥîîṽééď ƀýýţééš ààĝààîîń ààńď çööḿþààřééš ţĥééḿ ŵîîţĥ ŵĥààţ ŵààš řééçööřďééď ŵĥééń ţĥééýý çààḿéé îîń.~~~~~~]</translation>
        </message>
        <message>
            <source>--against-repository goes with names of repositories alone</source>
            <translation>[--ààĝààîîńšţ-řééþööšîîţööřýý ĝööééš ŵîîţĥ ńààḿééš ööƒ řééþööšîîţööřîîééš ààĺööńé]</translation>
        </message>
        <message>
            <source>name what to verify, or --all, --index, --events or --against-repository</source>
            <translation>[ńààḿéé ŵĥààţ ţöö ṽééřîîƒýý, ööř --ààĺĺ, --îîńďééx, --ééṽééńţš ööř --ààĝààîîńšţ-řééþööšîîţööřýý~~~~~]</translation>
        </message>
        <message>
            <source>--repair goes with --index; documents are never changed</source>
            <translation>[--řééþààîîř ĝööééš ŵîîţĥ --îîńďééx; ďööçûûḿééńţš ààřéé ńééṽééř çĥààńĝééď~~~]</translation>
        </message>
        <message>
            <source>%1 events, each as it came and in its place; %2 came again with other content</source>
            <translation>[%1 ééṽééńţš, ééààçĥ ààš îîţ çààḿéé ààńď îîń îîţš þĺààçéé; %2 çààḿéé ààĝààîîń ŵîîţĥ ööţĥééř çööńţééńţ~~~~~~]</translation>
        </message>
        <message>
            <source>event %1 is not what it was, or one before it was taken out; %2 events in all</source>
            <translation>[ééṽééńţ %1 îîš ńööţ ŵĥààţ îîţ ŵààš, ööř ööńéé ƀééƒööřéé îîţ ŵààš ţààķééń ööûûţ; %2 ééṽééńţš îîń ààĺĺ~~~~~~]</translation>
        </message>
        <message>
            <source>no hash was recorded before; recorded now</source>
            <translation>[ńöö ĥààšĥ ŵààš řééçööřďééď ƀééƒööřéé; řééçööřďééď ńööŵ~~]</translation>
        </message>
        <message>
            <source>%1 checked, %2 intact, %3 altered, %4 missing, %5 unreadable</source>
            <translation>[%1 çĥééçķééď, %2 îîńţààçţ, %3 ààĺţééřééď, %4 ḿîîššîîńĝ, %5 ûûńřééààďààƀĺéé~~~~~~~~]</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>[ààĺţéřéď]</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>[ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>[ûûńřééàďàƀĺé]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>%1 could not be compared: %2</source>
            <translation>[%1 çööûûĺď ńööţ ƀéé çööḿþààřééď: %2~~~]</translation>
        </message>
        <message>
            <source>%1: %2 records there, %3 the same here, %4 differ, %5 only there, %6 only here, %7 not understood</source>
            <translation>[%1: %2 řééçööřďš ţĥééřéé, %3 ţĥéé šààḿéé ĥééřéé, %4 ďîîƒƒééř, %5 ööńĺýý ţĥééřéé, %6 ööńĺýý ĥééřéé, %7 ńööţ ûûńďééřšţööööď~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>[ďîîƒƒéřš]</translation>
        </message>
        <message>
            <source>only there</source>
            <translation>[ööńĺýý ţĥéřé]</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>[ööńĺýý ĥéřé]</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) put into the search index again</source>
            <translation>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š) þûûţ îîńţöö ţĥéé šééààřçĥ îîńďééx ààĝààîîń~~]</numerusform>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š) þûûţ îîńţöö ţĥéé šééààřçĥ îîńďééx ààĝààîîń~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>search index of %1 communications: nothing damaged, nothing missing</source>
            <translation>[šééààřçĥ îîńďééx ööƒ %1 çööḿḿûûńîîçààţîîööńš: ńööţĥîîńĝ ďààḿààĝééď, ńööţĥîîńĝ ḿîîššîîńĝ~~~~~]</translation>
        </message>
        <message>
            <source>search index of %1 communications: %2 damaged, %3 missing, %4 superfluous; --repair makes them again</source>
            <translation>[šééààřçĥ îîńďééx ööƒ %1 çööḿḿûûńîîçààţîîööńš: %2 ďààḿààĝééď, %3 ḿîîššîîńĝ, %4 šûûþééřƒĺûûööûûš; --řééþààîîř ḿààķééš ţĥééḿ ààĝààîîń~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::WorkspaceCommand</name>
        <message>
            <source>Only workspaces of this kind: policy, claim, case, …</source>
            <translation>[ÖÖńĺýý ŵööřķšþààçééš ööƒ ţĥîîš ķîîńď: þööĺîîçýý, çĺààîîḿ, çààšéé, …~~~~]</translation>
        </message>
        <message>
            <source>Only with a day of renewal in this span: &lt;30d, passed, 2026-03, 2026-03-01..2026-03-20.</source>
            <translation>[ÖÖńĺýý ŵîîţĥ àà ďààýý ööƒ řééńééŵààĺ îîń ţĥîîš šþààń: &lt;30ď, þààššééď, 2026-03, 2026-03-01..2026-03-20.~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Only policies without a notice before that day.</source>
            <translation>[ÖÖńĺýý þööĺîîçîîééš ŵîîţĥööûûţ àà ńööţîîçéé ƀééƒööřéé ţĥààţ ďàý.]</translation>
        </message>
        <message>
            <source>What a notice is, as a query (type:"Renewal notice").</source>
            <translation>[Ŵĥààţ àà ńööţîîçéé îîš, ààš àà qûûééřýý (ţýýþéé:"Řééńééŵààĺ ńööţîîçéé").~]</translation>
        </message>
        <message>
            <source>How many days before the renewal a notice counts (60).</source>
            <translation>[Ĥööŵ ḿààńýý ďààýýš ƀééƒööřéé ţĥéé řééńééŵààĺ àà ńööţîîçéé çööûûńţš (60).~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Tells of business workspaces: without an ID all of them, or those meant; with one its documents, metadata, workflows and records.
ID is what the repository calls the workspace, or the id of what it stands for.</source>
            <translation>[Ţééĺĺš ööƒ ƀûûšîîńééšš ŵööřķšþààçééš: ŵîîţĥööûûţ ààń ÎÎĎ ààĺĺ ööƒ ţĥééḿ, ööř ţĥööšéé ḿééààńţ; ŵîîţĥ ööńéé îîţš ďööçûûḿééńţš, ḿééţààďààţàà, ŵööřķƒĺööŵš ààńď řééçööřďš.
ÎÎĎ îîš ŵĥààţ ţĥéé řééþööšîîţööřýý çààĺĺš ţĥéé ŵööřķšþààçéé, ööř ţĥéé îîď ööƒ ŵĥààţ îîţ šţààńďš ƒööř.~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>name one workspace, or none</source>
            <translation>[ńààḿéé ööńéé ŵööřķšþààçéé, ööř ńööńé]</translation>
        </message>
        <message>
            <source>no rule for notices: %1</source>
            <translation>[ńöö řûûĺéé ƒööř ńööţîîçééš: %1~]</translation>
        </message>
        <message>
            <source>there is no workspace %1</source>
            <translation>[ţĥééřéé îîš ńöö ŵööřķšþààçéé %1~]</translation>
        </message>
        <message>
            <source>several workspaces are called %1: %2</source>
            <translation>[šééṽééřààĺ ŵööřķšþààçééš ààřéé çààĺĺééď %1: %2~~~]</translation>
        </message>
        <message>
            <source>renewal %1</source>
            <translation>[řééńééŵàĺ %1]</translation>
        </message>
        <message>
            <source>%1 of %2 workspaces</source>
            <translation>[%1 ööƒ %2 ŵööřķšþààçééš~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::AddFolderDialog</name>
        <message>
            <source>Add a folder</source>
            <translation>[ÀÀďď àà ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Add and sync</source>
            <translation>[ÀÀďď ààńď šýýńç]</translation>
        </message>
        <message>
            <source>A folder of documents, with an index beside them or e-mails without one. It is only ever read.</source>
            <translation>[ÀÀ ƒööĺďééř ööƒ ďööçûûḿééńţš, ŵîîţĥ ààń îîńďééx ƀééšîîďéé ţĥééḿ ööř éé-ḿààîîĺš ŵîîţĥööûûţ ööńéé. ÎÎţ îîš ööńĺýý ééṽééř řééààď.~~~~]</translation>
        </message>
        <message>
            <source>None: field names are understood as Exstream writes them</source>
            <translation>[Ńööńéé: ƒîîééĺď ńààḿééš ààřéé ûûńďééřšţööööď ààš ÉÉxšţřééààḿ ŵřîîţééš ţĥééḿ~~]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>[Ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Zone of times written without one</source>
            <translation>[Žööńéé ööƒ ţîîḿééš ŵřîîţţééń ŵîîţĥööûûţ ööńéé]</translation>
        </message>
        <message>
            <source>Mapping file</source>
            <translation>[Ḿààþþîîńĝ ƒîîĺé]</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>[Ńööţ ààďďééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ArchiveWords</name>
        <message>
            <source>sent, says the archive</source>
            <translation>[šééńţ, šààýýš ţĥéé ààřçĥîîṽéé]</translation>
        </message>
        <message>
            <source>the only one</source>
            <translation>[ţĥéé ööńĺýý öńé]</translation>
        </message>
        <message>
            <source>in force when it was sent</source>
            <translation>[îîń ƒööřçéé ŵĥééń îîţ ŵààš šééńţ~]</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>[Ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>current</source>
            <translation>[çûûřřéńţ]</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>[ûûńţîîĺ %1]</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>[Ĥöĺď]</translation>
        </message>
        <message>
            <source>Hold, lifted</source>
            <translation>[Ĥööĺď, ĺîîƒţééď]</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>[ďûûé %1]</translation>
        </message>
        <message>
            <source>due after an event</source>
            <translation>[ďûûéé ààƒţééř ààń ééṽéńţ]</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>[Řééţééńţîöń]</translation>
        </message>
        <message>
            <source>Shown there</source>
            <translation>[Šĥööŵń ţĥééřéé]</translation>
        </message>
        <message>
            <source>No longer shown there</source>
            <translation>[Ńöö ĺööńĝééř šĥööŵń ţĥééřéé~]</translation>
        </message>
        <message>
            <source>Deleted there</source>
            <translation>[Ďééĺééţééď ţĥééřé]</translation>
        </message>
        <message>
            <source>Destroyed there</source>
            <translation>[Ďééšţřööýýééď ţĥéřé]</translation>
        </message>
        <message>
            <source>enforced by the archive</source>
            <translation>[ééńƒööřçééď ƀýý ţĥéé ààřçĥîîṽéé]</translation>
        </message>
        <message>
            <source>weak: whoever may edit it may lift it</source>
            <translation>[ŵééààķ: ŵĥööééṽééř ḿààýý ééďîîţ îîţ ḿààýý ĺîîƒţ îţ]</translation>
        </message>
        <message>
            <source>recorded only: nothing prevents deletion</source>
            <translation>[řééçööřďééď ööńĺýý: ńööţĥîîńĝ þřééṽééńţš ďééĺééţîîööń~]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Řééçöřď]</translation>
        </message>
        <message>
            <source>Id there</source>
            <translation>[ÎÎď ţĥééřé]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[ÀÀďďřéšš]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>which version was sent is not known</source>
            <translation>[ŵĥîîçĥ ṽééřšîîööń ŵààš šééńţ îîš ńööţ ķńööŵń~~~]</translation>
        </message>
        <message>
            <source>in no archive on a server</source>
            <translation>[îîń ńöö ààřçĥîîṽéé ööń àà šééřṽéř]</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) kept there</source>
            <translation>
                <numerusform>[%n ṽééřšîîööń(š) ķééþţ ţĥééřéé~~]</numerusform>
                <numerusform>[%n ṽééřšîîööń(š) ķééþţ ţĥééřéé~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>versions are not told</source>
            <translation>[ṽééřšîîööńš ààřéé ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Held: %1</source>
            <translation>[Ĥééĺď: %1~]</translation>
        </message>
        <message numerus="yes">
            <source>Held: %1 and %n more</source>
            <translation>
                <numerusform>[Ĥééĺď: %1 ààńď %n ḿööřéé~~]</numerusform>
                <numerusform>[Ĥééĺď: %1 ààńď %n ḿööřéé~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, not enforced</source>
            <translation>[%1, ńööţ ééńƒööřçééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::AuthorityDialog</name>
        <message>
            <source>Which copy counts</source>
            <translation>[Ŵĥîîçĥ çööþýý çööûûńţš]</translation>
        </message>
        <message>
            <source>any</source>
            <translation>[àńý]</translation>
        </message>
        <message>
            <source>No rule: where copies differ, none is taken for the right one.</source>
            <translation>[Ńöö řûûĺéé: ŵĥééřéé çööþîîééš ďîîƒƒééř, ńööńéé îîš ţààķééń ƒööř ţĥéé řîîĝĥţ ööńéé.~~~]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Řééḿöṽé]</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>[Ûþ]</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>[Ďöŵń]</translation>
        </message>
        <message>
            <source>Where several repositories keep a communication, the first rule that fits its type and day of issue names the copy that counts. Copies that are no longer shown there never count.</source>
            <translation>[Ŵĥééřéé šééṽééřààĺ řééþööšîîţööřîîééš ķééééþ àà çööḿḿûûńîîçààţîîööń, ţĥéé ƒîîřšţ řûûĺéé ţĥààţ ƒîîţš îîţš ţýýþéé ààńď ďààýý ööƒ îîššûûéé ńààḿééš ţĥéé çööþýý ţĥààţ çööûûńţš. Çööþîîééš ţĥààţ ààřéé ńöö ĺööńĝééř šĥööŵń ţĥééřéé ńééṽééř çööûûńţ.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>[Řûĺéš]</translation>
        </message>
        <message>
            <source>Add the rule</source>
            <translation>[ÀÀďď ţĥéé řûûĺé]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Issued from</source>
            <translation>[ÎÎššûûééď ƒřöḿ]</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>[Ɓééƒöřé]</translation>
        </message>
        <message>
            <source>Copy that counts</source>
            <translation>[Çööþýý ţĥààţ çööûûńţš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::AuthorityPresenter</name>
        <message>
            <source>a repository that is no longer connected</source>
            <translation>[àà řééþööšîîţööřýý ţĥààţ îîš ńöö ĺööńĝééř çööńńééçţééď]</translation>
        </message>
        <message>
            <source>Choose a repository.</source>
            <translation>[Çĥööööšéé àà řééþööšîţöřý.]</translation>
        </message>
        <message>
            <source>%1 is no day; one is 2020-01-01.</source>
            <translation>[%1 îîš ńöö ďààýý; ööńéé îîš 2020-01-01.~~~~]</translation>
        </message>
        <message>
            <source>No day lies between the two.</source>
            <translation>[Ńöö ďààýý ĺîîééš ƀééţŵééééń ţĥéé ţŵöö.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::AxisText</name>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>A day over the hours of a ruler, in QDate's format</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>A month over the days of a ruler, in QDate's format</extracomment>
            <translation>MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::BreachWords</name>
        <message>
            <source>Meant to be sent, and never made</source>
            <translation>[Ḿééààńţ ţöö ƀéé šééńţ, ààńď ńééṽééř ḿààďéé~]</translation>
        </message>
        <message>
            <source>Runs that failed and were not done again</source>
            <translation>[Řûûńš ţĥààţ ƒààîîĺééď ààńď ŵééřéé ńööţ ďööńéé ààĝààîîń]</translation>
        </message>
        <message>
            <source>Composed, and in no repository</source>
            <translation>[Çööḿþööšééď, ààńď îîń ńöö řééþööšîîţööřý]</translation>
        </message>
        <message>
            <source>Handed over without a receipt</source>
            <translation>[Ĥààńďééď ööṽééř ŵîîţĥööûûţ àà řééçééîþţ]</translation>
        </message>
        <message>
            <source>On record without a document</source>
            <translation>[ÖÖń řééçööřď ŵîîţĥööûûţ àà ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Documents that are not what was recorded</source>
            <translation>[Ďööçûûḿééńţš ţĥààţ ààřéé ńööţ ŵĥààţ ŵààš řééçööřďééď~~]</translation>
        </message>
        <message>
            <source>Records that contradict each other</source>
            <translation>[Řééçööřďš ţĥààţ çööńţřààďîîçţ ééààçĥ ööţĥééř~~]</translation>
        </message>
        <message>
            <source>Letters that belong nowhere</source>
            <translation>[Ĺééţţééřš ţĥààţ ƀééĺööńĝ ńööŵĥééřéé~]</translation>
        </message>
        <message>
            <source>Letters that no index names</source>
            <translation>[Ĺééţţééřš ţĥààţ ńöö îîńďééx ńààḿééš~]</translation>
        </message>
        <message>
            <source>No evidence of delivery within its time</source>
            <translation>[Ńöö ééṽîîďééńçéé ööƒ ďééĺîîṽééřýý ŵîîţĥîîń îîţš ţîîḿé]</translation>
        </message>
        <message>
            <source>Sent while still a draft</source>
            <translation>[Šééńţ ŵĥîîĺéé šţîîĺĺ àà ďřààƒţ~~]</translation>
        </message>
        <message>
            <source>Template versions without full approval</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîööńš ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~]</translation>
        </message>
        <message>
            <source>Template versions outside their time</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîööńš ööûûţšîîďéé ţĥééîîř ţîîḿé]</translation>
        </message>
        <message>
            <source>Texts and images that should not be in letters</source>
            <translation>[Ţééxţš ààńď îîḿààĝééš ţĥààţ šĥööûûĺď ńööţ ƀéé îîń ĺééţţééřš~~~~]</translation>
        </message>
        <message>
            <source>Template packages that lack a part</source>
            <translation>[Ţééḿþĺààţéé þààçķààĝééš ţĥààţ ĺààçķ àà þààřţ~~]</translation>
        </message>
        <message>
            <source>Letters that break a rule of the house</source>
            <translation>[Ĺééţţééřš ţĥààţ ƀřééààķ àà řûûĺéé ööƒ ţĥéé ĥööûûšéé~]</translation>
        </message>
        <message>
            <source>Renewals without a notice</source>
            <translation>[Řééńééŵààĺš ŵîîţĥööûûţ àà ńööţîçé]</translation>
        </message>
        <message>
            <source>Disputes that missed a deadline</source>
            <translation>[Ďîîšþûûţééš ţĥààţ ḿîîššééď àà ďééààďĺîîńéé]</translation>
        </message>
        <message>
            <source>Disputes answered without an approved outcome</source>
            <translation>[Ďîîšþûûţééš ààńšŵééřééď ŵîîţĥööûûţ ààń ààþþřööṽééď ööûûţçööḿé]</translation>
        </message>
        <message>
            <source>Disputes whose file is not whole</source>
            <translation>[Ďîîšþûûţééš ŵĥööšéé ƒîîĺéé îîš ńööţ ŵĥööĺéé]</translation>
        </message>
        <message>
            <source>Customers in the input of a run for whom nothing came out, of that run or of another attempt at it.</source>
            <translation>[Çûûšţööḿééřš îîń ţĥéé îîńþûûţ ööƒ àà řûûń ƒööř ŵĥööḿ ńööţĥîîńĝ çààḿéé ööûûţ, ööƒ ţĥààţ řûûń ööř ööƒ ààńööţĥééř ààţţééḿþţ ààţ îîţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Failed runs after which no attempt at the same batch ended well.</source>
            <translation>[Ƒààîîĺééď řûûńš ààƒţééř ŵĥîîçĥ ńöö ààţţééḿþţ ààţ ţĥéé šààḿéé ƀààţçĥ ééńďééď ŵééĺĺ.~~~~~~]</translation>
        </message>
        <message>
            <source>Documents that a run's manifest names and no connected repository has. Those of repositories that are not connected are among them.</source>
            <translation>[Ďööçûûḿééńţš ţĥààţ àà řûûń'š ḿààńîîƒééšţ ńààḿééš ààńď ńöö çööńńééçţééď řééþööšîîţööřýý ĥààš. Ţĥööšéé ööƒ řééþööšîîţööřîîééš ţĥààţ ààřéé ńööţ çööńńééçţééď ààřéé ààḿööńĝ ţĥééḿ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters in no manifest although their template is composed there, or without any event, of times that those systems are known for.</source>
            <translation>[Ĺééţţééřš îîń ńöö ḿààńîîƒééšţ ààĺţĥööûûĝĥ ţĥééîîř ţééḿþĺààţéé îîš çööḿþööšééď ţĥééřéé, ööř ŵîîţĥööûûţ ààńýý ééṽééńţ, ööƒ ţîîḿééš ţĥààţ ţĥööšéé šýýšţééḿš ààřéé ķńööŵń ƒööř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Records whose document is not in the archive, or was never there.</source>
            <translation>[Řééçööřďš ŵĥööšéé ďööçûûḿééńţ îîš ńööţ îîń ţĥéé ààřçĥîîṽéé, ööř ŵààš ńééṽééř ţĥééřéé.~~~~]</translation>
        </message>
        <message>
            <source>Bytes that differ from the hash recorded when they were first read, or from the one that their index states.</source>
            <translation>[Ɓýýţééš ţĥààţ ďîîƒƒééř ƒřööḿ ţĥéé ĥààšĥ řééçööřďééď ŵĥééń ţĥééýý ŵééřéé ƒîîřšţ řééààď, ööř ƒřööḿ ţĥéé ööńéé ţĥààţ ţĥééîîř îîńďééx šţààţééš.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Records of one id with different content, of one content under different ids, or with different facts.</source>
            <translation>[Řééçööřďš ööƒ ööńéé îîď ŵîîţĥ ďîîƒƒééřééńţ çööńţééńţ, ööƒ ööńéé çööńţééńţ ûûńďééř ďîîƒƒééřééńţ îîďš, ööř ŵîîţĥ ďîîƒƒééřééńţ ƒààçţš.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Documents that no index names, and records filed in no workspace where their repository keeps some.</source>
            <translation>[Ďööçûûḿééńţš ţĥààţ ńöö îîńďééx ńààḿééš, ààńď řééçööřďš ƒîîĺééď îîń ńöö ŵööřķšþààçéé ŵĥééřéé ţĥééîîř řééþööšîîţööřýý ķééééþš šööḿéé.~~~~~~]</translation>
        </message>
        <message>
            <source>Documents of which only what the file itself says is known.</source>
            <translation>[Ďööçûûḿééńţš ööƒ ŵĥîîçĥ ööńĺýý ŵĥààţ ţĥéé ƒîîĺéé îîţšééĺƒ šààýýš îîš ķńööŵń.~~~~~]</translation>
        </message>
        <message>
            <source>Letters whose time for evidence is over; second copies are left out.</source>
            <translation>[Ĺééţţééřš ŵĥööšéé ţîîḿéé ƒööř ééṽîîďééńçéé îîš ööṽééř; šééçööńď çööþîîééš ààřéé ĺééƒţ ööûûţ.~~]</translation>
        </message>
        <message>
            <source>Letters that were handed over while their state was requested, draft, in review or approved.</source>
            <translation>[Ĺééţţééřš ţĥààţ ŵééřéé ĥààńďééď ööṽééř ŵĥîîĺéé ţĥééîîř šţààţéé ŵààš řééqûûééšţééď, ďřààƒţ, îîń řééṽîîééŵ ööř ààþþřööṽééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Versions used or in force that somebody who had to did not approve. What was decided on is left out.</source>
            <translation>[Ṽééřšîîööńš ûûšééď ööř îîń ƒööřçéé ţĥààţ šööḿééƀööďýý ŵĥöö ĥààď ţöö ďîîď ńööţ ààþþřööṽéé. Ŵĥààţ ŵààš ďééçîîďééď ööń îîš ĺééƒţ ööûûţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Versions with letters from before they came into force, or after that ended. What was decided on is left out.</source>
            <translation>[Ṽééřšîîööńš ŵîîţĥ ĺééţţééřš ƒřööḿ ƀééƒööřéé ţĥééýý çààḿéé îîńţöö ƒööřçéé, ööř ààƒţééř ţĥààţ ééńďééď. Ŵĥààţ ŵààš ďééçîîďééď ööń îîš ĺééƒţ ööûûţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions of texts, images and rules in letters without approval, or outside their time. What was decided on is left out.</source>
            <translation>[Ṽééřšîîööńš ööƒ ţééxţš, îîḿààĝééš ààńď řûûĺééš îîń ĺééţţééřš ŵîîţĥööûûţ ààþþřööṽààĺ, ööř ööûûţšîîďéé ţĥééîîř ţîîḿéé. Ŵĥààţ ŵààš ďééçîîďééď ööń îîš ĺééƒţ ööûûţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Versions of templates that are made of a part of which nothing is known.</source>
            <translation>[Ṽééřšîîööńš ööƒ ţééḿþĺààţééš ţĥààţ ààřéé ḿààďéé ööƒ àà þààřţ ööƒ ŵĥîîçĥ ńööţĥîîńĝ îîš ķńööŵń.~~~~~~]</translation>
        </message>
        <message>
            <source>Counted for each rule that is on: a letter that breaks two counts twice.</source>
            <translation>[Çööûûńţééď ƒööř ééààçĥ řûûĺéé ţĥààţ îîš ööń: àà ĺééţţééř ţĥààţ ƀřééààķš ţŵöö çööûûńţš ţŵîîçéé.~~~~~]</translation>
        </message>
        <message>
            <source>Policies renewed within the last 30 days or the next, without a notice before that day.</source>
            <translation>[Þööĺîîçîîééš řééńééŵééď ŵîîţĥîîń ţĥéé ĺààšţ 30 ďààýýš ööř ţĥéé ńééxţ, ŵîîţĥööûûţ àà ńööţîîçéé ƀééƒööřéé ţĥààţ ďààýý.~~~~]</translation>
        </message>
        <message>
            <source>By the business calendar of each dispute; those that were answered late are among them.</source>
            <translation>[Ɓýý ţĥéé ƀûûšîîńééšš çààĺééńďààř ööƒ ééààçĥ ďîîšþûûţéé; ţĥööšéé ţĥààţ ŵééřéé ààńšŵééřééď ĺààţéé ààřéé ààḿööńĝ ţĥééḿ.~~~~]</translation>
        </message>
        <message>
            <source>A final answer is on record, and no decision that was approved before it.</source>
            <translation>[ÀÀ ƒîîńààĺ ààńšŵééř îîš ööń řééçööřď, ààńď ńöö ďééçîîšîîööń ţĥààţ ŵààš ààþþřööṽééď ƀééƒööřéé îîţ.~~~~]</translation>
        </message>
        <message>
            <source>Something is missing by name: a letter, a decision, or where it is filed.</source>
            <translation>[Šööḿééţĥîîńĝ îîš ḿîîššîîńĝ ƀýý ńààḿéé: àà ĺééţţééř, àà ďééçîîšîîööń, ööř ŵĥééřéé îîţ îîš ƒîîĺééď.~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message numerus="yes">
            <source>%1 letters</source>
            <translation>
                <numerusform>[%1 ĺééţţééřš]</numerusform>
                <numerusform>[%1 ĺééţţééřš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 documents</source>
            <translation>
                <numerusform>[%1 ďööçûûḿééńţš]</numerusform>
                <numerusform>[%1 ďööçûûḿééńţš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 customers</source>
            <translation>
                <numerusform>[%1 çûûšţööḿééřš]</numerusform>
                <numerusform>[%1 çûûšţööḿééřš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 runs</source>
            <translation>
                <numerusform>[%1 řûûńš]</numerusform>
                <numerusform>[%1 řûûńš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 versions</source>
            <translation>
                <numerusform>[%1 ṽééřšîîööńš]</numerusform>
                <numerusform>[%1 ṽééřšîîööńš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 policies</source>
            <translation>
                <numerusform>[%1 þööĺîîçîîéš]</numerusform>
                <numerusform>[%1 þööĺîîçîîéš]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 disputes</source>
            <translation>
                <numerusform>[%1 ďîîšþûûţééš]</numerusform>
                <numerusform>[%1 ďîîšþûûţééš]</numerusform>
            </translation>
        </message>
        <message>
            <source>no composition system is connected</source>
            <translation>[ńöö çööḿþööšîîţîîööń šýýšţééḿ îîš çööńńééçţééď]</translation>
        </message>
        <message>
            <source>neither a composition system nor a delivery feed is connected</source>
            <translation>[ńééîîţĥééř àà çööḿþööšîîţîîööń šýýšţééḿ ńööř àà ďééĺîîṽééřýý ƒééééď îîš çööńńééçţééď]</translation>
        </message>
        <message>
            <source>no rule is on</source>
            <translation>[ńöö řûûĺéé îîš öń]</translation>
        </message>
        <message>
            <source>no policies are known</source>
            <translation>[ńöö þööĺîîçîîééš ààřéé ķńöŵń]</translation>
        </message>
        <message>
            <source>no disputes are known</source>
            <translation>[ńöö ďîîšþûûţééš ààřéé ķńööŵń]</translation>
        </message>
        <message>
            <source>no connected repository tells it</source>
            <translation>[ńöö çööńńééçţééď řééþööšîîţööřýý ţééĺĺš îîţ]</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>[Ĥààńď-ööṽéřš]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>Content library</source>
            <translation>[Çööńţééńţ ĺîîƀřààřý]</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>[Řûĺéš]</translation>
        </message>
        <message>
            <source>Workspaces</source>
            <translation>[Ŵööřķšþààçéš]</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>[Ďîîšþûûţéš]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::BreachesPresenter</name>
        <message>
            <source>being counted…</source>
            <translation>[ƀééîîńĝ çööûûńţéď…]</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>[ńööţ çööûûńţéď]</translation>
        </message>
        <message>
            <source>could not be counted: %1</source>
            <translation>[çööûûĺď ńööţ ƀéé çööûûńţééď: %1~]</translation>
        </message>
        <message>
            <source>not known: %1</source>
            <translation>[ńööţ ķńööŵń: %1~~]</translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>[Ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>[Ĥööŵ ööƒţéń]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéřé]</translation>
        </message>
        <message>
            <source>%1 of %2 kinds found</source>
            <translation>[%1 ööƒ %2 ķîîńďš ƒööûûńď~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be known</source>
            <translation>
                <numerusform>[%n çààńńööţ ƀéé ķńööŵń~~]</numerusform>
                <numerusform>[%n çààńńööţ ƀéé ķńööŵń~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be counted</source>
            <translation>
                <numerusform>[%n šţîîĺĺ ţöö ƀéé çööûûńţééď~]</numerusform>
                <numerusform>[%n šţîîĺĺ ţöö ƀéé çööûûńţééď~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted</source>
            <translation>
                <numerusform>[%n ńööţ çööûûńţééď]</numerusform>
                <numerusform>[%n ńööţ çööûûńţééď]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Button</name>
        <message>
            <source>%1  %2</source>
            <extracomment>Tool tip of a button: what it does, then its key</extracomment>
            <translation>[%1  %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignList</name>
        <message>
            <source>%1: %2 records, %3 of them with a delivery that failed</source>
            <translation>[%1: %2 řééçööřďš, %3 ööƒ ţĥééḿ ŵîîţĥ àà ďééĺîîṽééřýý ţĥààţ ƒààîîĺééď~~~~~~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>[Řééçöřďš]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Ƒààîĺéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignListPresenter</name>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message numerus="yes">
            <source>%n campaign(s)</source>
            <translation>
                <numerusform>[%n çààḿþààîîĝń(š)~]</numerusform>
                <numerusform>[%n çààḿþààîîĝń(š)~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n batch(es)</source>
            <translation>
                <numerusform>[%n ƀààţçĥ(ééš)~]</numerusform>
                <numerusform>[%n ƀààţçĥ(ééš)~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignOutput</name>
        <message>
            <source>Save the report</source>
            <translation>[Šààṽéé ţĥéé řééþöřţ]</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;HTML (*.html)</source>
            <translation>[ÞĎƑ (*.þďƒ);;ĤŢḾĹ (*.ĥţḿĺ)~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not saved: it is still being counted.</source>
            <translation>[Ńööţ šààṽééď: îîţ îîš šţîîĺĺ ƀééîîńĝ çööûûńţééď.~~]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
        <message>
            <source>Not printed: it is still being counted.</source>
            <translation>[Ńööţ þřîîńţééď: îîţ îîš šţîîĺĺ ƀééîîńĝ çööûûńţééď.~~~]</translation>
        </message>
        <message>
            <source>The report was printed</source>
            <translation>[Ţĥéé řééþööřţ ŵààš þřîîńţééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignPresenter</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>[Qûéřý]</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>[Çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>[Ɓàţçĥ]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) on record</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ööń řééçööřď~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ööń řééçööřď~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 delivered (%2)</source>
            <extracomment>How many letters were delivered to all of their recipients, and their share of those that were composed</extracomment>
            <translation>[%1 ďééĺîîṽééřééď (%2)~]</translation>
        </message>
        <message>
            <source>none composed</source>
            <translation>[ńööńéé çööḿþööšéď]</translation>
        </message>
        <message>
            <source>delivery not known: no repository tells of it</source>
            <translation>[ďééĺîîṽééřýý ńööţ ķńööŵń: ńöö řééþööšîîţööřýý ţééĺĺš ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>dates by the clock of: %1; times told in %2</source>
            <translation>[ďààţééš ƀýý ţĥéé çĺööçķ ööƒ: %1; ţîîḿééš ţööĺď îîń %2~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 did not get as far as %3: %4. %5</source>
            <translation>[%1 ööƒ %2 ďîîď ńööţ ĝééţ ààš ƒààř ààš %3: %4. %5~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>[%1: %2. %3~~]</translation>
        </message>
        <message>
            <source>%1: %2, %3 of %4. %5</source>
            <translation>[%1: %2, %3 ööƒ %4. %5~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignTable</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>[Šţéþ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>[Řééḿààîńďéř]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥàřé]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥààţ îîţ šààýš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignView</name>
        <message>
            <source>Way of the letters as a table</source>
            <translation>[Ŵààýý ööƒ ţĥéé ĺééţţééřš ààš àà ţààƀĺéé]</translation>
        </message>
        <message>
            <source>The same as a table</source>
            <translation>[Ţĥéé šààḿéé ààš àà ţààƀĺé]</translation>
        </message>
        <message>
            <source>Sending window</source>
            <translation>[Šééńďîîńĝ ŵîîńďööŵ]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>From draft to release</source>
            <translation>[Ƒřööḿ ďřààƒţ ţöö řééĺééààšéé]</translation>
        </message>
        <message>
            <source>Recipients without delivery</source>
            <translation>[Řééçîîþîîééńţš ŵîîţĥööûûţ ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>[Šééĝḿééńţš]</translation>
        </message>
        <message>
            <source>Channels, actual and required</source>
            <translation>[Çĥààńńééĺš, ààçţûûààĺ ààńď řééqûûîîřééď]</translation>
        </message>
        <message>
            <source>Counted by one clock and not by another</source>
            <translation>[Çööûûńţééď ƀýý ööńéé çĺööçķ ààńď ńööţ ƀýý ààńööţĥééř~]</translation>
        </message>
        <message>
            <source>Intended and not evidenced</source>
            <translation>[ÎÎńţééńďééď ààńď ńööţ ééṽîîďééńçééď]</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>[Çööńţřööĺ ţööţààĺš]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>[ÉÉxþööřţ ĺîîšţ…]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>counts from the repositories, never from the plan; Enter shows the letters</source>
            <translation>[çööûûńţš ƒřööḿ ţĥéé řééþööšîîţööřîîééš, ńééṽééř ƒřööḿ ţĥéé þĺààń; ÉÉńţééř šĥööŵš ţĥéé ĺééţţééřš~~~~~~~]</translation>
        </message>
        <message>
            <source>Hide rows of zero</source>
            <translation>[Ĥîîďéé řööŵš ööƒ žééřö]</translation>
        </message>
        <message>
            <source>Show rows of zero</source>
            <translation>[Šĥööŵ řööŵš ööƒ žééřöö]</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s)</source>
            <translation>
                <numerusform>[%n ṽééřšîîööń(š)~]</numerusform>
                <numerusform>[%n ṽééřšîîööń(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 recipients</source>
            <translation>[%1 ööƒ %2 řééçîîþîîééńţš~]</translation>
        </message>
        <message>
            <source>as the letters say</source>
            <translation>[ààš ţĥéé ĺééţţééřš šààýý]</translation>
        </message>
        <message>
            <source>as templates and letters tell</source>
            <translation>[ààš ţééḿþĺààţééš ààńď ĺééţţééřš ţééĺĺ~~]</translation>
        </message>
        <message>
            <source>by the data that letters were made from</source>
            <translation>[ƀýý ţĥéé ďààţàà ţĥààţ ĺééţţééřš ŵééřéé ḿààďéé ƒřööḿ~~]</translation>
        </message>
        <message>
            <source>%1 recipients</source>
            <translation>[%1 řééçîîþîîééńţš]</translation>
        </message>
        <message>
            <source>near an end of the dates asked for</source>
            <translation>[ńééààř ààń ééńď ööƒ ţĥéé ďààţééš ààšķééď ƒööř~]</translation>
        </message>
        <message>
            <source>the first of very many near an end of the dates asked for</source>
            <translation>[ţĥéé ƒîîřšţ ööƒ ṽééřýý ḿààńýý ńééààř ààń ééńď ööƒ ţĥéé ďààţééš ààšķééď ƒööř~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s)</source>
            <translation>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š)]</numerusform>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Table copied</source>
            <translation>[Ţààƀĺéé çööþîéď]</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>[Šààṽéé ţĥéé ţààƀĺé]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignWaterfall</name>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Way of the letters, step by step; the same is in the table below</source>
            <translation>[Ŵààýý ööƒ ţĥéé ĺééţţééřš, šţééþ ƀýý šţééþ; ţĥéé šààḿéé îîš îîń ţĥéé ţààƀĺéé ƀééĺööŵ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CampaignsWidget</name>
        <message>
            <source>Campaigns</source>
            <translation>[Çààḿþààîĝńš]</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>[Ɓààţçĥéš]</translation>
        </message>
        <message>
            <source>List</source>
            <translation>[Ĺîšţ]</translation>
        </message>
        <message>
            <source>The list of campaigns and batches</source>
            <translation>[Ţĥéé ĺîîšţ ööƒ çààḿþààîîĝńš ààńď ƀààţçĥééš~~~]</translation>
        </message>
        <message>
            <source>Show letters</source>
            <translation>[Šĥööŵ ĺééţţééřš]</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>[Řééþöřţ…]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Those who did not get it, one line a recipient</source>
            <translation>[Ţĥööšéé ŵĥöö ďîîď ńööţ ĝééţ îîţ, ööńéé ĺîîńéé àà řééçîîþîîééńţ~]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Ƒîîĺţéř]</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>[Ƒîîĺţééř ţĥéé ĺîîšţ]</translation>
        </message>
        <message>
            <source>Export who did not get it…</source>
            <translation>[ÉÉxþööřţ ŵĥöö ďîîď ńööţ ĝééţ îîţ…~~]</translation>
        </message>
        <message>
            <source>One line a recipient, with a manifest</source>
            <translation>[ÖÖńéé ĺîîńéé àà řééçîîþîîééńţ, ŵîîţĥ àà ḿààńîîƒéšţ]</translation>
        </message>
        <message>
            <source>Report on the campaign…</source>
            <translation>[Řééþööřţ ööń ţĥéé çààḿþààîîĝń…~]</translation>
        </message>
        <message>
            <source>What went out, when, who approved it, and what it is complete to</source>
            <translation>[Ŵĥààţ ŵééńţ ööûûţ, ŵĥééń, ŵĥöö ààþþřööṽééď îîţ, ààńď ŵĥààţ îîţ îîš çööḿþĺééţéé ţöö~~~~~~]</translation>
        </message>
        <message>
            <source>Print the report…</source>
            <translation>[Þřîîńţ ţĥéé řééþööřţ…~]</translation>
        </message>
        <message>
            <source>The report on paper</source>
            <translation>[Ţĥéé řééþööřţ ööń þààþééř]</translation>
        </message>
        <message>
            <source>Save the way of the letters…</source>
            <translation>[Šààṽéé ţĥéé ŵààýý ööƒ ţĥéé ĺééţţééřš…~]</translation>
        </message>
        <message>
            <source>Every step and remainder with its query, as CSV</source>
            <translation>[ÉÉṽééřýý šţééþ ààńď řééḿààîîńďééř ŵîîţĥ îîţš qûûééřýý, ààš ÇŠṼ~~]</translation>
        </message>
        <message>
            <source>Copy the way of the letters</source>
            <translation>[Çööþýý ţĥéé ŵààýý ööƒ ţĥéé ĺééţţééřš]</translation>
        </message>
        <message>
            <source>As a table, for a spreadsheet or a mail</source>
            <translation>[ÀÀš àà ţààƀĺéé, ƒööř àà šþřééààďšĥééééţ ööř àà ḿààîîĺ]</translation>
        </message>
        <message>
            <source>The campaign cannot be counted.</source>
            <translation>[Ţĥéé çààḿþààîîĝń çààńńööţ ƀéé çööûûńţééď.~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>No record is known of “%1”.</source>
            <translation>[Ńöö řééçööřď îîš ķńööŵń ööƒ “%1”.~~~]</translation>
        </message>
        <message>
            <source>%1. What an account may not see, or what is not connected, is not known here.</source>
            <translation>[%1. Ŵĥààţ ààń ààççööûûńţ ḿààýý ńööţ šéééé, ööř ŵĥààţ îîš ńööţ çööńńééçţééď, îîš ńööţ ķńööŵń ĥééřéé.~~~~~~~]</translation>
        </message>
        <message>
            <source>Search instead</source>
            <translation>[Šééààřçĥ îîńšţééàď]</translation>
        </message>
        <message>
            <source>No record names a campaign.</source>
            <translation>[Ńöö řééçööřď ńààḿééš àà çààḿþààîîĝń.]</translation>
        </message>
        <message>
            <source>Archives name campaigns in their index; a mapping says which field it is.</source>
            <translation>[ÀÀřçĥîîṽééš ńààḿéé çààḿþààîîĝńš îîń ţĥééîîř îîńďééx; àà ḿààþþîîńĝ šààýýš ŵĥîîçĥ ƒîîééĺď îîţ îîš.~~~~~]</translation>
        </message>
        <message>
            <source>Late events possible until %1</source>
            <translation>[Ĺààţéé ééṽééńţš þööššîîƀĺéé ûûńţîîĺ %1~]</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>[Ńööţ çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>There is nobody to list</source>
            <translation>[Ţĥééřéé îîš ńööƀööďýý ţöö ĺîîšţ]</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s) written to %1</source>
            <translation>
                <numerusform>[%n řééçîîþîîééńţ(š) ŵřîîţţééń ţöö %1~~~]</numerusform>
                <numerusform>[%n řééçîîþîîééńţ(š) ŵřîîţţééń ţöö %1~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CaseView</name>
        <message>
            <source>What happened</source>
            <translation>[Ŵĥààţ ĥààþþééńééď]</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>[Ţĥéé çààšé]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s), the latest last</source>
            <translation>
                <numerusform>[%n ééṽééńţ(š), ţĥéé ĺààţééšţ ĺààšţ~~~~]</numerusform>
                <numerusform>[%n ééṽééńţ(š), ţĥéé ĺààţééšţ ĺààšţ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CertificateWords</name>
        <message>
            <source>No communication was found. The repositories named below are complete to the times named with them.</source>
            <translation>[Ńöö çööḿḿûûńîîçààţîîööń ŵààš ƒööûûńď. Ţĥéé řééþööšîîţööřîîééš ńààḿééď ƀééĺööŵ ààřéé çööḿþĺééţéé ţöö ţĥéé ţîîḿééš ńààḿééď ŵîîţĥ ţĥééḿ.~~~~]</translation>
        </message>
        <message>
            <source>These are all: %1. The repositories named below are complete to the times named with them.</source>
            <translation>[Ţĥééšéé ààřéé ààĺĺ: %1. Ţĥéé řééþööšîîţööřîîééš ńààḿééď ƀééĺööŵ ààřéé çööḿþĺééţéé ţöö ţĥéé ţîîḿééš ńààḿééď ŵîîţĥ ţĥééḿ.~~~~~]</translation>
        </message>
        <message>
            <source>NOT COMPLETE: no communication was found, and what stands against saying that there is none is named below.</source>
            <translation>[ŃÖÖŢ ÇÖÖḾÞĹÉÉŢÉÉ: ńöö çööḿḿûûńîîçààţîîööń ŵààš ƒööûûńď, ààńď ŵĥààţ šţààńďš ààĝààîîńšţ šààýýîîńĝ ţĥààţ ţĥééřéé îîš ńööńéé îîš ńààḿééď ƀééĺööŵ.~~~~~~~]</translation>
        </message>
        <message>
            <source>NOT COMPLETE: %1 were found, and what stands against saying that these are all is named below.</source>
            <translation>[ŃÖÖŢ ÇÖÖḾÞĹÉÉŢÉÉ: %1 ŵééřéé ƒööûûńď, ààńď ŵĥààţ šţààńďš ààĝààîîńšţ šààýýîîńĝ ţĥààţ ţĥééšéé ààřéé ààĺĺ îîš ńààḿééď ƀééĺööŵ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>never complete yet</source>
            <translation>[ńééṽééř çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Found there</source>
            <translation>[Ƒööûûńď ţĥééřé]</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>[ÀÀĝààîńšţ îţ]</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>[Ĝàþ]</translation>
        </message>
        <message>
            <source>%1: %2, since %3</source>
            <translation>[%1: %2, šîîńçéé %3~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n more are in the data inside this file</source>
            <translation>
                <numerusform>[%n ḿööřéé ààřéé îîń ţĥéé ďààţàà îîńšîîďéé ţĥîîš ƒîîĺéé]</numerusform>
                <numerusform>[%n ḿööřéé ààřéé îîń ţĥéé ďààţàà îîńšîîďéé ţĥîîš ƒîîĺéé]</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>[Šééţ ààšîďé]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that could not be read</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not shown there</source>
            <translation>[Ńööţ šĥööŵń ţĥééřéé]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that it no longer shows; they are counted</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ îîţ ńöö ĺööńĝééř šĥööŵš; ţĥééýý ààřéé çööûûńţééď~~~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ îîţ ńöö ĺööńĝééř šĥööŵš; ţĥééýý ààřéé çööûûńţééď~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Çĥààńĝéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) that are not as recorded</source>
            <translation>
                <numerusform>[%n ďööçûûḿééńţ(š) ţĥààţ ààřéé ńööţ ààš řééçööřďééď~~~]</numerusform>
                <numerusform>[%n ďööçûûḿééńţ(š) ţĥààţ ààřéé ńööţ ààš řééçööřďééď~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 communications</source>
            <translation>
                <numerusform>[%1 çööḿḿûûńîîçààţîîöńš]</numerusform>
                <numerusform>[%1 çööḿḿûûńîîçààţîîöńš]</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate of completeness</source>
            <translation>[Çééřţîîƒîîçààţéé ööƒ çööḿþĺééţééńéšš]</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>[Ŵĥààţ ŵààš ààšķééď]</translation>
        </message>
        <message>
            <source>Query</source>
            <translation>[Qûéřý]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>[Çööûńţéď]</translation>
        </message>
        <message>
            <source>%1, by this machine's clock</source>
            <translation>[%1, ƀýý ţĥîîš ḿààçĥîîńéé'š çĺööçķ~~~]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>[Ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>[Çööńďîîţîöńš]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥààţ îîţ šààýš]</translation>
        </message>
        <message>
            <source>It says</source>
            <translation>[ÎÎţ šàýš]</translation>
        </message>
        <message>
            <source>what the repositories named here had shown to the accounts they are read with, up to the times named</source>
            <translation>[ŵĥààţ ţĥéé řééþööšîîţööřîîééš ńààḿééď ĥééřéé ĥààď šĥööŵń ţöö ţĥéé ààççööûûńţš ţĥééýý ààřéé řééààď ŵîîţĥ, ûûþ ţöö ţĥéé ţîîḿééš ńààḿééď~~~~~]</translation>
        </message>
        <message>
            <source>It does not say</source>
            <translation>[ÎÎţ ďööééš ńööţ šàý]</translation>
        </message>
        <message>
            <source>anything of systems that are not connected, of records that no account here may see, or of what is learnt later, as a letter that comes back</source>
            <translation>[ààńýýţĥîîńĝ ööƒ šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď, ööƒ řééçööřďš ţĥààţ ńöö ààççööûûńţ ĥééřéé ḿààýý šéééé, ööř ööƒ ŵĥààţ îîš ĺééààřńţ ĺààţééř, ààš àà ĺééţţééř ţĥààţ çööḿééš ƀààçķ~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>How to check it</source>
            <translation>[Ĥööŵ ţöö çĥééçķ îîţ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>all of them are in letters.csv inside this file</source>
            <translation>[ààĺĺ ööƒ ţĥééḿ ààřéé îîń ĺééţţééřš.çšṽ îîńšîîďéé ţĥîîš ƒîîĺéé~~~]</translation>
        </message>
        <message>
            <source>too many to be inside this file: export them by the query</source>
            <translation>[ţöööö ḿààńýý ţöö ƀéé îîńšîîďéé ţĥîîš ƒîîĺéé: ééxþööřţ ţĥééḿ ƀýý ţĥéé qûûééřýý~]</translation>
        </message>
        <message>
            <source>SHA-256 of their ids</source>
            <translation>[ŠĤÀÀ-256 ööƒ ţĥééîîř îîďš~]</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>[Šîîĝńààţûřé]</translation>
        </message>
        <message>
            <source>none: %1</source>
            <translation>[ńööńéé: %1]</translation>
        </message>
        <message>
            <source>in the file of the same name that ends in .minisig</source>
            <translation>[îîń ţĥéé ƒîîĺéé ööƒ ţĥéé šààḿéé ńààḿéé ţĥààţ ééńďš îîń .ḿîîńîîšîîĝ~~]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
        <message>
            <source>Check with</source>
            <translation>[Çĥééçķ ŵîîţĥ]</translation>
        </message>
        <message>
            <source>The same for programs</source>
            <translation>[Ţĥéé šààḿéé ƒööř þřööĝřààḿš~]</translation>
        </message>
        <message>
            <source>All letters</source>
            <translation>[ÀÀĺĺ ĺééţţééřš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ChartFace</name>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>%1. Enter shows them.</source>
            <translation>[%1. ÉÉńţééř šĥööŵš ţĥééḿ.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ChartOutput</name>
        <message>
            <source>Export the chart</source>
            <translation>[ÉÉxþööřţ ţĥéé çĥààřţ~]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
        <message>
            <source>Not printed: the printer cannot be opened.</source>
            <translation>[Ńööţ þřîîńţééď: ţĥéé þřîîńţééř çààńńööţ ƀéé ööþééńééď.~~~]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ChartPanel</name>
        <message>
            <source>As a table</source>
            <translation>[ÀÀš àà ţàƀĺé]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Export or print</source>
            <translation>[ÉÉxþööřţ ööř þřîîńţ]</translation>
        </message>
        <message>
            <source>Picture, sharp at any size (SVG)…</source>
            <translation>[Þîîçţûûřéé, šĥààřþ ààţ ààńýý šîîžéé (ŠṼĜ)…~~~]</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>[Þîîçţûûřéé (ÞŃĜ)…~]</translation>
        </message>
        <message>
            <source>Rows with their queries (CSV)…</source>
            <translation>[Řööŵš ŵîîţĥ ţĥééîîř qûûééřîîééš (ÇŠṼ)…~~]</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>[Çööþýý ţĥéé ţààƀĺé]</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>[Þřîîńţ…]</translation>
        </message>
        <message>
            <source>As a chart</source>
            <translation>[ÀÀš àà çĥàřţ]</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>[%1, ààš àà ţààƀĺéé]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied as a table</source>
            <translation>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CitationWords</name>
        <message>
            <source>page %1</source>
            <translation>[þààĝé %1]</translation>
        </message>
        <message>
            <source>changed bytes, SHA-256 %1…</source>
            <translation>[çĥààńĝééď ƀýýţééš, ŠĤÀÀ-256 %1…~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 %1…</source>
            <translation>[ŠĤÀÀ-256 %1…~~]</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>[îń %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ClaimText</name>
        <message>
            <source>D, dispatched, integrity-checked; no proof of receipt</source>
            <translation>[Ď, ďîîšþààţçĥééď, îîńţééĝřîîţýý-çĥééçķééď; ńöö þřööööƒ ööƒ řééçééîîþţ~~~~]</translation>
        </message>
        <message>
            <source>D, dispatched; no proof of receipt</source>
            <translation>[Ď, ďîîšþààţçĥééď; ńöö þřööööƒ ööƒ řééçééîîþţ~~]</translation>
        </message>
        <message numerus="yes">
            <source>it did not come back within %n day(s)</source>
            <translation>
                <numerusform>[îîţ ďîîď ńööţ çööḿéé ƀààçķ ŵîîţĥîîń %n ďààýý(š)~~~]</numerusform>
                <numerusform>[îîţ ďîîď ńööţ çööḿéé ƀààçķ ŵîîţĥîîń %n ďààýý(š)~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>nothing came back within %n day(s)</source>
            <translation>
                <numerusform>[ńööţĥîîńĝ çààḿéé ƀààçķ ŵîîţĥîîń %n ďààýý(š)~~~]</numerusform>
                <numerusform>[ńööţĥîîńĝ çààḿéé ƀààçķ ŵîîţĥîîń %n ďààýý(š)~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>it may still come back</source>
            <translation>[îîţ ḿààýý šţîîĺĺ çööḿéé ƀààçķ]</translation>
        </message>
        <message>
            <source>until %1 it may still come back</source>
            <translation>[ûûńţîîĺ %1 îîţ ḿààýý šţîîĺĺ çööḿéé ƀààçķ~~]</translation>
        </message>
        <message>
            <source>whether it came back is not known: the repository is not complete to %1</source>
            <translation>[ŵĥééţĥééř îîţ çààḿéé ƀààçķ îîš ńööţ ķńööŵń: ţĥéé řééþööšîîţööřýý îîš ńööţ çööḿþĺééţéé ţöö %1~~~~~~]</translation>
        </message>
        <message>
            <source>a time that is not told</source>
            <translation>[àà ţîîḿéé ţĥààţ îîš ńööţ ţööĺď~]</translation>
        </message>
        <message>
            <source>It was sent on %1</source>
            <translation>[ÎÎţ ŵààš šééńţ ööń %1~]</translation>
        </message>
        <message>
            <source>It was printed, put into its envelope and handed to the post on %1</source>
            <translation>[ÎÎţ ŵààš þřîîńţééď, þûûţ îîńţöö îîţš ééńṽééĺööþéé ààńď ĥààńďééď ţöö ţĥéé þööšţ ööń %1~~~~~~]</translation>
        </message>
        <message>
            <source>It was printed and handed to the post on %1</source>
            <translation>[ÎÎţ ŵààš þřîîńţééď ààńď ĥààńďééď ţöö ţĥéé þööšţ ööń %1~~~~~]</translation>
        </message>
        <message>
            <source>It was handed to the post on %1</source>
            <translation>[ÎÎţ ŵààš ĥààńďééď ţöö ţĥéé þööšţ ööń %1~~~]</translation>
        </message>
        <message>
            <source>Its receipt is on record, %1.</source>
            <translation>[ÎÎţš řééçééîîþţ îîš ööń řééçööřď, %1.~~]</translation>
        </message>
        <message>
            <source>A scan says that it was delivered, %1.</source>
            <translation>[ÀÀ šçààń šààýýš ţĥààţ îîţ ŵààš ďééĺîîṽééřééď, %1.~~~]</translation>
        </message>
        <message>
            <source>It was %1, %2.</source>
            <translation>[ÎÎţ ŵààš %1, %2.~~]</translation>
        </message>
        <message>
            <source>The recipient's server accepted it, %1.</source>
            <translation>[Ţĥéé řééçîîþîîééńţ'š šééřṽééř ààççééþţééď îîţ, %1.~~~]</translation>
        </message>
        <message>
            <source>It was made ready, %1.</source>
            <translation>[ÎÎţ ŵààš ḿààďéé řééààďýý, %1.]</translation>
        </message>
        <message>
            <source>It did not arrive: %1, %2.</source>
            <translation>[ÎÎţ ďîîď ńööţ ààřřîîṽéé: %1, %2.~~~]</translation>
        </message>
        <message>
            <source>That it was archived; no repository tells of its delivery.</source>
            <translation>[Ţĥààţ îîţ ŵààš ààřçĥîîṽééď; ńöö řééþööšîîţööřýý ţééĺĺš ööƒ îîţš ďééĺîîṽééřýý.~~~]</translation>
        </message>
        <message>
            <source>That it was read.</source>
            <translation>[Ţĥààţ îîţ ŵààš řééààď.]</translation>
        </message>
        <message>
            <source>Who took it, or that it was read.</source>
            <translation>[Ŵĥöö ţööööķ îîţ, ööř ţĥààţ îîţ ŵààš řééààď.~~]</translation>
        </message>
        <message>
            <source>That this person read it: a program may have opened it.</source>
            <translation>[Ţĥààţ ţĥîîš þééřšööń řééààď îîţ: àà þřööĝřààḿ ḿààýý ĥààṽéé ööþééńééď îîţ.~~]</translation>
        </message>
        <message>
            <source>That it reached the inbox, or was read.</source>
            <translation>[Ţĥààţ îîţ řééààçĥééď ţĥéé îîńƀööx, ööř ŵààš řééààď.~~]</translation>
        </message>
        <message>
            <source>That it was received: ordinary mail leaves no proof of that.</source>
            <translation>[Ţĥààţ îîţ ŵààš řééçééîîṽééď: ööřďîîńààřýý ḿààîîĺ ĺééààṽééš ńöö þřööööƒ ööƒ ţĥààţ.~]</translation>
        </message>
        <message>
            <source>That it was received.</source>
            <translation>[Ţĥààţ îîţ ŵààš řééçééîîṽééď.]</translation>
        </message>
        <message>
            <source>That it left, or was received.</source>
            <translation>[Ţĥààţ îîţ ĺééƒţ, ööř ŵààš řééçééîîṽééď.~]</translation>
        </message>
        <message>
            <source>That it was sent, or received.</source>
            <translation>[Ţĥààţ îîţ ŵààš šééńţ, ööř řééçééîîṽééď.~]</translation>
        </message>
        <message>
            <source>The return on record is that of %1, another recipient of this letter.</source>
            <translation>[Ţĥéé řééţûûřń ööń řééçööřď îîš ţĥààţ ööƒ %1, ààńööţĥééř řééçîîþîîééńţ ööƒ ţĥîîš ĺééţţééř.~~~~~~]</translation>
        </message>
        <message>
            <source>Grade: %1</source>
            <translation>[Ĝřààďéé: %1]</translation>
        </message>
        <message>
            <source>May be said: %1</source>
            <translation>[Ḿààýý ƀéé šààîď: %1]</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>[Ńööţ: %1]</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>[ààńď %n ḿööřéé]</numerusform>
                <numerusform>[ààńď %n ḿööřéé]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>[Çööḿḿààńďš]</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>[Ŵĥààţ ďöö ýýööûû ŵààńţ ţöö ďöö?]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Çööḿḿàńď]</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>[Ḿààţçĥîîńĝ çööḿḿààńďš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareChoiceWords</name>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>[Çööþý %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareOutput</name>
        <message>
            <source>Export the comparison</source>
            <translation>[ÉÉxþööřţ ţĥéé çööḿþààřîîšööń]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ComparePagesView</name>
        <message>
            <source>Pages with differences</source>
            <translation>[Þààĝééš ŵîîţĥ ďîîƒƒééřééńçééš]</translation>
        </message>
        <message>
            <source>This page cannot be drawn</source>
            <translation>[Ţĥîîš þààĝéé çààńńööţ ƀéé ďřààŵń~]</translation>
        </message>
        <message>
            <source>There is no such page on the left</source>
            <translation>[Ţĥééřéé îîš ńöö šûûçĥ þààĝéé ööń ţĥéé ĺééƒţ~~]</translation>
        </message>
        <message>
            <source>There is no such page on the right</source>
            <translation>[Ţĥééřéé îîš ńöö šûûçĥ þààĝéé ööń ţĥéé řîîĝĥţ~~]</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>[Řîĝĥţ]</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>[Ĺéƒţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareReport</name>
        <message>
            <source>%1, complete to %2</source>
            <translation>[%1, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>%1, never complete</source>
            <translation>[%1, ńééṽééř çööḿþĺééţéé~]</translation>
        </message>
        <message>
            <source>none recorded</source>
            <translation>[ńööńéé řééçööřďéď]</translation>
        </message>
        <message>
            <source>not fetched for this report</source>
            <translation>[ńööţ ƒééţçĥééď ƒööř ţĥîîš řééþööřţ~~]</translation>
        </message>
        <message>
            <source>equal to what was recorded, compared %1</source>
            <translation>[ééqûûààĺ ţöö ŵĥààţ ŵààš řééçööřďééď, çööḿþààřééď %1~~]</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>[Ĺéƒţ]</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>[Řîĝĥţ]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>Document id</source>
            <translation>[Ďööçûûḿééńţ îď]</translation>
        </message>
        <message>
            <source>Our id</source>
            <translation>[ÖÖûř îď]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Rendition</source>
            <translation>[Řééńďîîţîöń]</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>[Þàţĥ]</translation>
        </message>
        <message>
            <source>SHA-256 recorded</source>
            <translation>[ŠĤÀÀ-256 řééçööřďééď~]</translation>
        </message>
        <message>
            <source>SHA-256 found</source>
            <translation>[ŠĤÀÀ-256 ƒööûûńď~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>No difference was found.</source>
            <translation>[Ńöö ďîîƒƒééřééńçéé ŵààš ƒööûûńď.]</translation>
        </message>
        <message>
            <source>Not all was compared; no difference was found so far.</source>
            <translation>[Ńööţ ààĺĺ ŵààš çööḿþààřééď; ńöö ďîîƒƒééřééńçéé ŵààš ƒööûûńď šöö ƒààř.~~~~]</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>[Ńö.]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéřé]</translation>
        </message>
        <message>
            <source>The first %1 of %2 differences; the JSON export has them all.</source>
            <translation>[Ţĥéé ƒîîřšţ %1 ööƒ %2 ďîîƒƒééřééńçééš; ţĥéé ĴŠÖÖŃ ééxþööřţ ĥààš ţĥééḿ ààĺĺ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Page on the left</source>
            <translation>[Þààĝéé ööń ţĥéé ĺééƒţ]</translation>
        </message>
        <message>
            <source>Page on the right</source>
            <translation>[Þààĝéé ööń ţĥéé řîîĝĥţ]</translation>
        </message>
        <message>
            <source>Of the page differs</source>
            <translation>[ÖÖƒ ţĥéé þààĝéé ďîîƒƒééřš]</translation>
        </message>
        <message>
            <source>Ignored regions</source>
            <translation>[ÎÎĝńööřééď řééĝîöńš]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>[ààĺĺ ööƒ îţ]</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>[ńööţ çööḿþààřéď]</translation>
        </message>
        <message>
            <source>Blocks, facts and approvals</source>
            <translation>[Ɓĺööçķš, ƒààçţš ààńď ààþþřööṽààĺš~~~]</translation>
        </message>
        <message>
            <source>How equal they are</source>
            <translation>[Ĥööŵ ééqûûààĺ ţĥééýý àřé]</translation>
        </message>
        <message>
            <source>%1, page %2</source>
            <translation>[%1, þààĝéé %2~]</translation>
        </message>
        <message>
            <source>no such page</source>
            <translation>[ńöö šûûçĥ þààĝé]</translation>
        </message>
        <message>
            <source>Pages that differ</source>
            <translation>[Þààĝééš ţĥààţ ďîîƒƒééř]</translation>
        </message>
        <message>
            <source>Made %1 by %2. Times are in %3.</source>
            <translation>[Ḿààďéé %1 ƀýý %2. Ţîîḿééš ààřéé îîń %3.~~~]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Þàĝéš]</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>[Ďîîƒƒééřééńçéš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareSideHead</name>
        <message>
            <source>Left side</source>
            <translation>[Ĺééƒţ šîîďé]</translation>
        </message>
        <message>
            <source>Right side</source>
            <translation>[Řîîĝĥţ šîîďé]</translation>
        </message>
        <message>
            <source>Rendition on the left</source>
            <translation>[Řééńďîîţîîööń ööń ţĥéé ĺééƒţ]</translation>
        </message>
        <message>
            <source>Rendition on the right</source>
            <translation>[Řééńďîîţîîööń ööń ţĥéé řîîĝĥţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareSidePresenter</name>
        <message>
            <source>Several records are called %1</source>
            <translation>[Šééṽééřààĺ řééçööřďš ààřéé çààĺĺééď %1~]</translation>
        </message>
        <message>
            <source>There is no record %1</source>
            <translation>[Ţĥééřéé îîš ńöö řééçööřď %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareStates</name>
        <message>
            <source>On the left</source>
            <translation>[ÖÖń ţĥéé ĺééƒţ]</translation>
        </message>
        <message>
            <source>On the right</source>
            <translation>[ÖÖń ţĥéé řîîĝĥţ]</translation>
        </message>
        <message>
            <source>%1 there is no document</source>
            <translation>[%1 ţĥééřéé îîš ńöö ďööçûûḿééńţ~]</translation>
        </message>
        <message>
            <source>Its repository tells facts of the record alone.</source>
            <translation>[ÎÎţš řééþööšîîţööřýý ţééĺĺš ƒààçţš ööƒ ţĥéé řééçööřď ààĺööńéé.~~]</translation>
        </message>
        <message>
            <source>%1 the document was not read yet</source>
            <translation>[%1 ţĥéé ďööçûûḿééńţ ŵààš ńööţ řééààď ýýééţ~]</translation>
        </message>
        <message>
            <source>Its text comes with the next sync.</source>
            <translation>[ÎÎţš ţééxţ çööḿééš ŵîîţĥ ţĥéé ńééxţ šýýńç.~~~~]</translation>
        </message>
        <message>
            <source>%1 the document opens with a password only</source>
            <translation>[%1 ţĥéé ďööçûûḿééńţ ööþééńš ŵîîţĥ àà þààššŵööřď ööńĺýý~~~]</translation>
        </message>
        <message>
            <source>Neither its words nor its pages can be compared. Its bytes are archived.</source>
            <translation>[Ńééîîţĥééř îîţš ŵööřďš ńööř îîţš þààĝééš çààń ƀéé çööḿþààřééď. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď.~~~~~]</translation>
        </message>
        <message>
            <source>%1 the document has no text</source>
            <translation>[%1 ţĥéé ďööçûûḿééńţ ĥààš ńöö ţééxţ~~]</translation>
        </message>
        <message>
            <source>Compare the pages as pictures instead.</source>
            <translation>[Çööḿþààřéé ţĥéé þààĝééš ààš þîîçţûûřééš îîńšţééààď.~]</translation>
        </message>
        <message>
            <source>Reason: %1.</source>
            <translation>[Řééààšööń: %1.]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>%1 the document has no pages</source>
            <translation>[%1 ţĥéé ďööçûûḿééńţ ĥààš ńöö þààĝééš~~]</translation>
        </message>
        <message>
            <source>Only PDFs have pages that can be compared; compare the text instead.</source>
            <translation>[ÖÖńĺýý ÞĎƑš ĥààṽéé þààĝééš ţĥààţ çààń ƀéé çööḿþààřééď; çööḿþààřéé ţĥéé ţééxţ îîńšţééààď.~~~~~~]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[ÀÀþþřööṽéď]</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>[ÎÎń ƒööřçéé ƒřööḿ]</translation>
        </message>
        <message>
            <source>In force to</source>
            <translation>[ÎÎń ƒööřçéé ţö]</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>[Ḿààďé ƀý]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>[Çĥààńĝééď ƀý]</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>[Çööḿḿéńţ]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>added as number %1</source>
            <translation>[ààďďééď ààš ńûûḿƀééř %1~]</translation>
        </message>
        <message>
            <source>removed; it was number %1</source>
            <translation>[řééḿööṽééď; îîţ ŵààš ńûûḿƀééř %1~]</translation>
        </message>
        <message>
            <source>text changed, version %1 to %2</source>
            <translation>[ţééxţ çĥààńĝééď, ṽééřšîîööń %1 ţöö %2~~~]</translation>
        </message>
        <message>
            <source>content changed, version %1 to %2</source>
            <translation>[çööńţééńţ çĥààńĝééď, ṽééřšîîööń %1 ţöö %2~~~~]</translation>
        </message>
        <message>
            <source>version %1 to %2, the same text</source>
            <translation>[ṽééřšîîööń %1 ţöö %2, ţĥéé šààḿéé ţééxţ~~~]</translation>
        </message>
        <message>
            <source>what it says is not told</source>
            <translation>[ŵĥààţ îîţ šààýýš îîš ńööţ ţööĺď~]</translation>
        </message>
        <message>
            <source>moved from number %1 to %2</source>
            <translation>[ḿööṽééď ƒřööḿ ńûûḿƀééř %1 ţöö %2~~~]</translation>
        </message>
        <message>
            <source>Nothing is chosen to be compared</source>
            <translation>[Ńööţĥîîńĝ îîš çĥööšééń ţöö ƀéé çööḿþààřééď~]</translation>
        </message>
        <message>
            <source>Select two rows of a result and press D; or open Compare from a record, for its renditions, copies and corrections.</source>
            <translation>[Šééĺééçţ ţŵöö řööŵš ööƒ àà řééšûûĺţ ààńď þřééšš Ď; ööř ööþééń Çööḿþààřéé ƒřööḿ àà řééçööřď, ƒööř îîţš řééńďîîţîîööńš, çööþîîééš ààńď çööřřééçţîîööńš.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Go to the search</source>
            <translation>[Ĝöö ţöö ţĥéé šééààřçĥ]</translation>
        </message>
        <message>
            <source>This comparison cannot be opened</source>
            <translation>[Ţĥîîš çööḿþààřîîšööń çààńńööţ ƀéé ööþééńééď]</translation>
        </message>
        <message>
            <source>What was asked for names no two sides.</source>
            <translation>[Ŵĥààţ ŵààš ààšķééď ƒööř ńààḿééš ńöö ţŵöö šîîďééš.~~~]</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
        <message>
            <source>There is nothing to compare the other side with.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö çööḿþààřéé ţĥéé ööţĥééř šîîďéé ŵîîţĥ.~~~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Nothing is known of one of the versions</source>
            <translation>[Ńööţĥîîńĝ îîš ķńööŵń ööƒ ööńéé ööƒ ţĥéé ṽééřšîîööńš~~]</translation>
        </message>
        <message>
            <source>No composition system told of both, and there is no letter of %1 %2 or %3.</source>
            <translation>[Ńöö çööḿþööšîîţîîööń šýýšţééḿ ţööĺď ööƒ ƀööţĥ, ààńď ţĥééřéé îîš ńöö ĺééţţééř ööƒ %1 %2 ööř %3.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Aligning the pages</source>
            <translation>[ÀÀĺîîĝńîîńĝ ţĥéé þààĝééš]</translation>
        </message>
        <message>
            <source>Fetching the documents</source>
            <translation>[Ƒééţçĥîîńĝ ţĥéé ďööçûûḿééńţš~]</translation>
        </message>
        <message>
            <source>Comparing the text</source>
            <translation>[Çööḿþààřîîńĝ ţĥéé ţééxţ~]</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>[%1 → %2~]</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>[ńööƀöďý]</translation>
        </message>
        <message>
            <source>%1 (open)</source>
            <translation>[%1 (ööþééń)]</translation>
        </message>
        <message>
            <source>%1 (refused)</source>
            <translation>[%1 (řééƒûûšééď)]</translation>
        </message>
        <message>
            <source>Approval %1</source>
            <translation>[ÀÀþþřööṽààĺ %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareTable</name>
        <message>
            <source>No.</source>
            <translation>[Ńö.]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéřé]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>[Ĺéƒţ]</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>[Řîĝĥţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareTextView</name>
        <message>
            <source>Text with differences</source>
            <translation>[Ţééxţ ŵîîţĥ ďîîƒƒééřééńçééš~]</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>[Þààĝé %1]</translation>
        </message>
        <message>
            <source>moved, on the right further down</source>
            <translation>[ḿööṽééď, ööń ţĥéé řîîĝĥţ ƒûûřţĥééř ďööŵń~~~]</translation>
        </message>
        <message>
            <source>moved, on the left further down</source>
            <translation>[ḿööṽééď, ööń ţĥéé ĺééƒţ ƒûûřţĥééř ďööŵń~~~]</translation>
        </message>
        <message>
            <source>moved, on the right further up</source>
            <translation>[ḿööṽééď, ööń ţĥéé řîîĝĥţ ƒûûřţĥééř ûûþ~~]</translation>
        </message>
        <message>
            <source>moved, on the left further up</source>
            <translation>[ḿööṽééď, ööń ţĥéé ĺééƒţ ƒûûřţĥééř ûûþ~~]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareWidget</name>
        <message>
            <source>Differences as a table</source>
            <translation>[Ďîîƒƒééřééńçééš ààš àà ţààƀĺé]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Çööḿþàřé]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>The region is ignored from now on, for every letter of this template</source>
            <translation>[Ţĥéé řééĝîîööń îîš îîĝńööřééď ƒřööḿ ńööŵ ööń, ƒööř ééṽééřýý ĺééţţééř ööƒ ţĥîîš ţééḿþĺààţéé~~~~]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Ţéxţ]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Þàĝéš]</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>[Þřééṽîîööûûš ďîîƒƒééřéńçé]</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>[Ńééxţ ďîîƒƒééřééńçé]</translation>
        </message>
        <message>
            <source>The differences as a table</source>
            <translation>[Ţĥéé ďîîƒƒééřééńçééš ààš àà ţààƀĺéé]</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>[ÖÖþţîöńš]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Blocks, facts and approvals that differ</source>
            <translation>[Ɓĺööçķš, ƒààçţš ààńď ààþþřööṽààĺš ţĥààţ ďîîƒƒééř~~~~~]</translation>
        </message>
        <message>
            <source>Who received the left</source>
            <translation>[Ŵĥöö řééçééîîṽééď ţĥéé ĺééƒţ]</translation>
        </message>
        <message>
            <source>Who received the right</source>
            <translation>[Ŵĥöö řééçééîîṽééď ţĥéé řîîĝĥţ]</translation>
        </message>
        <message>
            <source>Comparing pages</source>
            <translation>[Çööḿþààřîîńĝ þààĝéš]</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>[Þààĝéé %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Goes to the next place where the sides differ</source>
            <translation>[Ĝööééš ţöö ţĥéé ńééxţ þĺààçéé ŵĥééřéé ţĥéé šîîďééš ďîîƒƒééř~~]</translation>
        </message>
        <message>
            <source>Goes to the place before where the sides differ</source>
            <translation>[Ĝööééš ţöö ţĥéé þĺààçéé ƀééƒööřéé ŵĥééřéé ţĥéé šîîďééš ďîîƒƒééř~]</translation>
        </message>
        <message>
            <source>Text or pages</source>
            <translation>[Ţééxţ ööř þààĝééš]</translation>
        </message>
        <message>
            <source>Compares by word or by appearance</source>
            <translation>[Çööḿþààřééš ƀýý ŵööřď ööř ƀýý ààþþééààřààńçéé]</translation>
        </message>
        <message>
            <source>Shows or hides the differences as rows</source>
            <translation>[Šĥööŵš ööř ĥîîďééš ţĥéé ďîîƒƒééřééńçééš ààš řööŵš~~~]</translation>
        </message>
        <message>
            <source>Swap the sides</source>
            <translation>[Šŵààþ ţĥéé šîîďééš]</translation>
        </message>
        <message>
            <source>The left becomes the right</source>
            <translation>[Ţĥéé ĺééƒţ ƀééçööḿééš ţĥéé řîîĝĥţ~~]</translation>
        </message>
        <message>
            <source>Ignore where this difference is</source>
            <translation>[ÎÎĝńööřéé ŵĥééřéé ţĥîîš ďîîƒƒééřééńçéé îîš]</translation>
        </message>
        <message>
            <source>Strict look</source>
            <translation>[Šţřîîçţ ĺööööķ]</translation>
        </message>
        <message>
            <source>Every pixel beyond the tolerance counts, and nothing is ignored</source>
            <translation>[ÉÉṽééřýý þîîxééĺ ƀééýýööńď ţĥéé ţööĺééřààńçéé çööûûńţš, ààńď ńööţĥîîńĝ îîš îîĝńööřééď~~]</translation>
        </message>
        <message>
            <source>What the class rests on</source>
            <translation>[Ŵĥààţ ţĥéé çĺààšš řééšţš ööń~~~]</translation>
        </message>
        <message>
            <source>Hashes, canonical forms, and what differs where</source>
            <translation>[Ĥààšĥééš, çààńööńîîçààĺ ƒööřḿš, ààńď ŵĥààţ ďîîƒƒééřš ŵĥééřéé~~~~]</translation>
        </message>
        <message>
            <source>Searches for the letters of the left side</source>
            <translation>[Šééààřçĥééš ƒööř ţĥéé ĺééţţééřš ööƒ ţĥéé ĺééƒţ šîîďéé~~~]</translation>
        </message>
        <message>
            <source>Searches for the letters of the right side</source>
            <translation>[Šééààřçĥééš ƒööř ţĥéé ĺééţţééřš ööƒ ţĥéé řîîĝĥţ šîîďéé~~~]</translation>
        </message>
        <message>
            <source>In a window of its own</source>
            <translation>[ÎÎń àà ŵîîńďööŵ ööƒ îîţš ööŵń]</translation>
        </message>
        <message>
            <source>The same comparison beside this window</source>
            <translation>[Ţĥéé šààḿéé çööḿþààřîîšööń ƀééšîîďéé ţĥîîš ŵîîńďööŵ~]</translation>
        </message>
        <message>
            <source>Export the comparison…</source>
            <translation>[ÉÉxþööřţ ţĥéé çööḿþààřîîšööń…]</translation>
        </message>
        <message>
            <source>A report of both sides and all differences</source>
            <translation>[ÀÀ řééþööřţ ööƒ ƀööţĥ šîîďééš ààńď ààĺĺ ďîîƒƒééřééńçééš~~]</translation>
        </message>
        <message>
            <source>Spaces and ends of lines count</source>
            <translation>[Šþààçééš ààńď ééńďš ööƒ ĺîîńééš çööûûńţ~]</translation>
        </message>
        <message>
            <source>Hyphenation counts</source>
            <translation>[Ĥýýþĥééńààţîîööń çööûńţš]</translation>
        </message>
        <message>
            <source>Side by side, or one over the other</source>
            <translation>[Šîîďéé ƀýý šîîďéé, ööř ööńéé ööṽééř ţĥéé ööţĥéř]</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>[Šîîďéé ƀýý šîďé]</translation>
        </message>
        <message>
            <source>The right over the left</source>
            <translation>[Ţĥéé řîîĝĥţ ööṽééř ţĥéé ĺééƒţ~~]</translation>
        </message>
        <message>
            <source>Blink: left and right in turn (Space)</source>
            <translation>[Ɓĺîîńķ: ĺééƒţ ààńď řîîĝĥţ îîń ţûûřń (Šþààçéé)~~~~~]</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>[Ĺààřĝééř (+)]</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>[Šḿààĺĺééř (-)~]</translation>
        </message>
        <message>
            <source>As wide as the column (0)</source>
            <translation>[ÀÀš ŵîîďéé ààš ţĥéé çööĺûûḿń (0)~]</translation>
        </message>
        <message>
            <source>Ignored, for every letter of this template</source>
            <translation>[ÎÎĝńööřééď, ƒööř ééṽééřýý ĺééţţééř ööƒ ţĥîîš ţééḿþĺààţéé~]</translation>
        </message>
        <message>
            <source>Nothing: every pixel counts (144 an inch)</source>
            <translation>[Ńööţĥîîńĝ: ééṽééřýý þîîxééĺ çööûûńţš (144 ààń îîńçĥ)~~~~]</translation>
        </message>
        <message>
            <source>Draw a region…</source>
            <translation>[Ďřààŵ àà řééĝîîöń…]</translation>
        </message>
        <message>
            <source>Draw a rectangle on a page; Escape ends it</source>
            <translation>[Ďřààŵ àà řééçţààńĝĺéé ööń àà þààĝéé; ÉÉšçààþéé ééńďš îîţ~]</translation>
        </message>
        <message>
            <source>Where this difference is</source>
            <translation>[Ŵĥééřéé ţĥîîš ďîîƒƒééřééńçéé îîš]</translation>
        </message>
        <message numerus="yes">
            <source>Forget %n drawn region(s)</source>
            <translation>
                <numerusform>[Ƒööřĝééţ %n ďřààŵń řééĝîîööń(š)~~]</numerusform>
                <numerusform>[Ƒööřĝééţ %n ďřààŵń řééĝîîööń(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Report (HTML)…</source>
            <translation>[Řééþööřţ (ĤŢḾĹ)…~~]</translation>
        </message>
        <message>
            <source>Report (PDF)…</source>
            <translation>[Řééþööřţ (ÞĎƑ)…~~]</translation>
        </message>
        <message>
            <source>For programs (JSON)…</source>
            <translation>[Ƒööř þřööĝřààḿš (ĴŠÖÖŃ)…~~]</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>[Çööþýý ţĥéé ţààƀĺé]</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) copied as a table</source>
            <translation>
                <numerusform>[%n ďîîƒƒééřééńçéé(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
                <numerusform>[%n ďîîƒƒééřééńçéé(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>[Þřîîńţ…]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareWindow</name>
        <message>
            <source>%1 – Compare</source>
            <translation>[%1 – Çööḿþààřéé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompareWords</name>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Ŵöřďš]</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>[Ńûûḿƀéř]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Ďàţé]</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>[Ĺööķ]</translation>
        </message>
        <message>
            <source>Encoding only</source>
            <translation>[ÉÉńçööďîîńĝ ööńĺý]</translation>
        </message>
        <message>
            <source>Block added</source>
            <translation>[Ɓĺööçķ ààďďééď]</translation>
        </message>
        <message>
            <source>Paragraph added</source>
            <translation>[Þààřààĝřààþĥ ààďďéď]</translation>
        </message>
        <message>
            <source>Block removed</source>
            <translation>[Ɓĺööçķ řééḿööṽééď]</translation>
        </message>
        <message>
            <source>Paragraph removed</source>
            <translation>[Þààřààĝřààþĥ řééḿööṽéď]</translation>
        </message>
        <message>
            <source>Block moved</source>
            <translation>[Ɓĺööçķ ḿööṽééď]</translation>
        </message>
        <message>
            <source>Paragraph moved</source>
            <translation>[Þààřààĝřààþĥ ḿööṽéď]</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>[þààĝé %1]</translation>
        </message>
        <message>
            <source>page %1 on the left, %2 on the right</source>
            <translation>[þààĝéé %1 ööń ţĥéé ĺééƒţ, %2 ööń ţĥéé řîîĝĥţ~~~~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>[%1: “%2”~~]</translation>
        </message>
        <message>
            <source>%1: “%2” on the left only</source>
            <translation>[%1: “%2” ööń ţĥéé ĺééƒţ ööńĺýý~~~]</translation>
        </message>
        <message>
            <source>%1: “%2” on the right only</source>
            <translation>[%1: “%2” ööń ţĥéé řîîĝĥţ ööńĺýý~~~~]</translation>
        </message>
        <message>
            <source>%1: left “%2”, right “%3”</source>
            <translation>[%1: ĺééƒţ “%2”, řîîĝĥţ “%3”~~~~~~]</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>[%1 ààńď %2~]</translation>
        </message>
        <message>
            <source>Page added</source>
            <translation>[Þààĝéé àďďéď]</translation>
        </message>
        <message>
            <source>Page removed</source>
            <translation>[Þààĝéé řééḿöṽéď]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>[ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>[Ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>Approved %1 by %2</source>
            <translation>[ÀÀþþřööṽééď %1 ƀýý %2~]</translation>
        </message>
        <message>
            <source>Approved; by whom and when is not told</source>
            <translation>[ÀÀþþřööṽééď; ƀýý ŵĥööḿ ààńď ŵĥééń îîš ńööţ ţööĺď~~~~]</translation>
        </message>
        <message>
            <source>No approval is told</source>
            <translation>[Ńöö ààþþřööṽààĺ îîš ţööĺď]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>[ńöö ďîîƒƒééřééńçé]</translation>
        </message>
        <message numerus="yes">
            <source>the same words, %n coded otherwise</source>
            <translation>
                <numerusform>[ţĥéé šààḿéé ŵööřďš, %n çööďééď ööţĥééřŵîîšéé~~]</numerusform>
                <numerusform>[ţĥéé šààḿéé ŵööřďš, %n çööďééď ööţĥééřŵîîšéé~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>[%n ďîîƒƒééřééńçéé(š)~]</numerusform>
                <numerusform>[%n ďîîƒƒééřééńçéé(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>no region differs</source>
            <translation>[ńöö řééĝîîööń ďîîƒƒéřš]</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>[%1 ööń %2~]</translation>
        </message>
        <message numerus="yes">
            <source>%n region(s) differ</source>
            <translation>
                <numerusform>[%n řééĝîîööń(š) ďîîƒƒééř~]</numerusform>
                <numerusform>[%n řééĝîîööń(š) ďîîƒƒééř~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>[%n þààĝéé(š)]</numerusform>
                <numerusform>[%n þààĝéé(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>dates</source>
            <translation>[ďàţéš]</translation>
        </message>
        <message>
            <source>addresses</source>
            <translation>[ààďďřééššéš]</translation>
        </message>
        <message>
            <source>page numbers</source>
            <translation>[þààĝéé ńûûḿƀéřš]</translation>
        </message>
        <message>
            <source>bar codes</source>
            <translation>[ƀààř çööďéš]</translation>
        </message>
        <message>
            <source>drawn regions</source>
            <translation>[ďřààŵń řééĝîîööńš]</translation>
        </message>
        <message>
            <source>ignored (hatched): %1</source>
            <translation>[îîĝńööřééď (ĥààţçĥééď): %1~~]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>no document</source>
            <translation>[ńöö ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>%1 %2 and %3</source>
            <translation>[%1 %2 ààńď %3~~]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Çööḿþàřé]</translation>
        </message>
        <message>
            <source>Two renditions of %1</source>
            <translation>[Ţŵöö řééńďîîţîîööńš ööƒ %1]</translation>
        </message>
        <message>
            <source>Two letters to %1</source>
            <translation>[Ţŵöö ĺééţţééřš ţöö %1~]</translation>
        </message>
        <message>
            <source>Template text, by word</source>
            <translation>[Ţééḿþĺààţéé ţééxţ, ƀýý ŵööřď~]</translation>
        </message>
        <message>
            <source>Text, by word</source>
            <translation>[Ţééxţ, ƀýý ŵööřď~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n block(s) changed</source>
            <translation>
                <numerusform>[%1 ööƒ %n ƀĺööçķ(š) çĥààńĝééď~~~~]</numerusform>
                <numerusform>[%1 ööƒ %n ƀĺööçķ(š) çĥààńĝééď~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n paragraph(s) changed</source>
            <translation>
                <numerusform>[%1 ööƒ %n þààřààĝřààþĥ(š) çĥààńĝééď~~~~]</numerusform>
                <numerusform>[%1 ööƒ %n þààřààĝřààþĥ(š) çĥààńĝééď~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>spaces count</source>
            <translation>[šþààçééš çööûńţ]</translation>
        </message>
        <message>
            <source>hyphenation counts</source>
            <translation>[ĥýýþĥééńààţîîööń çööûńţš]</translation>
        </message>
        <message>
            <source>so much differs that not all that is equal was looked for</source>
            <translation>[šöö ḿûûçĥ ďîîƒƒééřš ţĥààţ ńööţ ààĺĺ ţĥààţ îîš ééqûûààĺ ŵààš ĺööööķééď ƒööř~~~~]</translation>
        </message>
        <message>
            <source>Rendered pages, strictly: every pixel beyond the tolerance</source>
            <translation>[Řééńďééřééď þààĝééš, šţřîîçţĺýý: ééṽééřýý þîîxééĺ ƀééýýööńď ţĥéé ţööĺééřààńçéé~~]</translation>
        </message>
        <message>
            <source>Rendered pages, by appearance</source>
            <translation>[Řééńďééřééď þààĝééš, ƀýý ààþþééààřààńçé]</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n page(s) compared</source>
            <translation>
                <numerusform>[%1 ööƒ %n þààĝéé(š) çööḿþààřééď~~]</numerusform>
                <numerusform>[%1 ööƒ %n þààĝéé(š) çööḿþààřééď~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>versions of blocks by the dates of approval</source>
            <translation>[ṽééřšîîööńš ööƒ ƀĺööçķš ƀýý ţĥéé ďààţééš ööƒ ààþþřööṽààĺ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>of %n block(s) the text is not told</source>
            <translation>
                <numerusform>[ööƒ %n ƀĺööçķ(š) ţĥéé ţééxţ îîš ńööţ ţööĺď~~~~~]</numerusform>
                <numerusform>[ööƒ %n ƀĺööçķ(š) ţĥéé ţééxţ îîš ńööţ ţööĺď~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>the latest letter of each version: the template itself is not told</source>
            <translation>[ţĥéé ĺààţééšţ ĺééţţééř ööƒ ééààçĥ ṽééřšîîööń: ţĥéé ţééḿþĺààţéé îîţšééĺƒ îîš ńööţ ţööĺď~~~~~]</translation>
        </message>
        <message>
            <source>No words on either side</source>
            <translation>[Ńöö ŵööřďš ööń ééîîţĥééř šîîďéé]</translation>
        </message>
        <message>
            <source>%1 of the words are the same</source>
            <translation>[%1 ööƒ ţĥéé ŵööřďš ààřéé ţĥéé šààḿéé~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) added</source>
            <translation>
                <numerusform>[%n ƀĺööçķ(š) ààďďééď~~]</numerusform>
                <numerusform>[%n ƀĺööçķ(š) ààďďééď~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) added</source>
            <translation>
                <numerusform>[%n þààřààĝřààþĥ(š) ààďďééď~~]</numerusform>
                <numerusform>[%n þààřààĝřààþĥ(š) ààďďééď~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>[%n řééḿööṽéď]</numerusform>
                <numerusform>[%n řééḿööṽéď]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <translation>
                <numerusform>[%n ḿööṽééď]</numerusform>
                <numerusform>[%n ḿööṽééď]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in encoding only</source>
            <translation>
                <numerusform>[%n îîń ééńçööďîîńĝ ööńĺýý]</numerusform>
                <numerusform>[%n îîń ééńçööďîîńĝ ööńĺýý]</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages aligned 1 to 1</source>
            <translation>[Þààĝééš ààĺîîĝńééď 1 ţöö 1]</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) without a counterpart</source>
            <translation>
                <numerusform>[%n þààĝéé(š) ŵîîţĥööûûţ àà çööûûńţééřþààřţ~]</numerusform>
                <numerusform>[%n þààĝéé(š) ŵîîţĥööûûţ àà çööûûńţééřþààřţ~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of the page differs</source>
            <translation>[%1 ööƒ ţĥéé þààĝéé ďîîƒƒééřš~]</translation>
        </message>
        <message>
            <source>%1 of the area of all pages differs</source>
            <translation>[%1 ööƒ ţĥéé ààřééàà ööƒ ààĺĺ þààĝééš ďîîƒƒééřš~]</translation>
        </message>
        <message>
            <source>Difference %1 of %2 so far</source>
            <translation>[Ďîîƒƒééřééńçéé %1 ööƒ %2 šöö ƒààř~~]</translation>
        </message>
        <message>
            <source>Difference %1 of %2</source>
            <translation>[Ďîîƒƒééřééńçéé %1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ComparisonPresenter</name>
        <message>
            <source>%1 of %2 read</source>
            <translation>[%1 ööƒ %2 řééààď~]</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>[%1 řééàď]</translation>
        </message>
        <message>
            <source>not compared since the program began</source>
            <translation>[ńööţ çööḿþààřééď šîîńçéé ţĥéé þřööĝřààḿ ƀééĝààń~~]</translation>
        </message>
        <message>
            <source>%1 records there, all the same here, at %2</source>
            <translation>[%1 řééçööřďš ţĥééřéé, ààĺĺ ţĥéé šààḿéé ĥééřéé, ààţ %2~~~~]</translation>
        </message>
        <message>
            <source>%1 records there, %2 the same here, %3 differ, %4 only there, %5 only here, at %6</source>
            <translation>[%1 řééçööřďš ţĥééřéé, %2 ţĥéé šààḿéé ĥééřéé, %3 ďîîƒƒééř, %4 ööńĺýý ţĥééřéé, %5 ööńĺýý ĥééřéé, ààţ %6~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>[Ďîîƒƒéřš]</translation>
        </message>
        <message>
            <source>Only there</source>
            <translation>[ÖÖńĺýý ţĥéřé]</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>[ÖÖńĺýý ĥéřé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>[Šûûĝĝééšţîîöńš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompletionPresenter</name>
        <message>
            <source>earlier</source>
            <translation>[ééàřĺîéř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ConnectDialog</name>
        <message>
            <source>not tried</source>
            <translation>[ńööţ ţřîîéď]</translation>
        </message>
        <message>
            <source>Connection of %1</source>
            <translation>[Çööńńééçţîîööń ööƒ %1]</translation>
        </message>
        <message>
            <source>Connect an archive</source>
            <translation>[Çööńńééçţ ààń ààřçĥîîṽéé]</translation>
        </message>
        <message>
            <source>None: what is usual for such a repository is understood</source>
            <translation>[Ńööńéé: ŵĥààţ îîš ûûšûûààĺ ƒööř šûûçĥ àà řééþööšîîţööřýý îîš ûûńďééřšţööööď]</translation>
        </message>
        <message>
            <source>Sign in in the browser…</source>
            <translation>[Šîîĝń îîń îîń ţĥéé ƀřööŵšééř…~~]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>Fetch documents with their records, so that their text is searched</source>
            <translation>[Ƒééţçĥ ďööçûûḿééńţš ŵîîţĥ ţĥééîîř řééçööřďš, šöö ţĥààţ ţĥééîîř ţééxţ îîš šééààřçĥééď~~~~~~~]</translation>
        </message>
        <message>
            <source>Settings of this kind…</source>
            <translation>[Šééţţîîńĝš ööƒ ţĥîîš ķîîńď…~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Ɓàçķ]</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>[Ţřýý ţĥéé çööńńééçţîîööń]</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>[Šàṽé]</translation>
        </message>
        <message>
            <source>Connect and sync</source>
            <translation>[Çööńńééçţ ààńď šýýńç~]</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>[Çööńńééçţîöń]</translation>
        </message>
        <message>
            <source>as it is kept in the keychain</source>
            <translation>[ààš îîţ îîš ķééþţ îîń ţĥéé ķééýýçĥààîîń]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[ÀÀďďřéšš]</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>[Þààššŵööřď]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Kind of repository</source>
            <translation>[Ķîîńď ööƒ řééþööšîîţööřý]</translation>
        </message>
        <message>
            <source>Steps of the trial</source>
            <translation>[Šţééþš ööƒ ţĥéé ţřîîààĺ~]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>[Ĺööööķéď àţ]</translation>
        </message>
        <message>
            <source>Zone of times written without one</source>
            <translation>[Žööńéé ööƒ ţîîḿééš ŵřîîţţééń ŵîîţĥööûûţ ööńéé]</translation>
        </message>
        <message>
            <source>Mapping file</source>
            <translation>[Ḿààþþîîńĝ ƒîîĺé]</translation>
        </message>
        <message>
            <source>The mapping file cannot be read: %1</source>
            <translation>[Ţĥéé ḿààþþîîńĝ ƒîîĺéé çààńńööţ ƀéé řééààď: %1~~]</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>[Ţřýýîńĝ…]</translation>
        </message>
        <message>
            <source>It works. Nothing was changed there or here.</source>
            <translation>[ÎÎţ ŵööřķš. Ńööţĥîîńĝ ŵààš çĥààńĝééď ţĥééřéé ööř ĥééřéé.~~~~]</translation>
        </message>
        <message>
            <source>A record there, %1, is understood: %2. The mapping can be written and tried later.</source>
            <translation>[ÀÀ řééçööřď ţĥééřéé, %1, îîš ûûńďééřšţööööď: %2. Ţĥéé ḿààþþîîńĝ çààń ƀéé ŵřîîţţééń ààńď ţřîîééď ĺààţééř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>[ŵîîţĥööûûţ àà ţîţĺé]</translation>
        </message>
        <message>
            <source>A record there, %1, would be set aside: %2</source>
            <translation>[ÀÀ řééçööřď ţĥééřéé, %1, ŵööûûĺď ƀéé šééţ ààšîîďéé: %2~~~]</translation>
        </message>
        <message>
            <source>An account that may only read is enough. The password goes into the system's keychain and nowhere else.</source>
            <translation>[ÀÀń ààççööûûńţ ţĥààţ ḿààýý ööńĺýý řééààď îîš ééńööûûĝĥ. Ţĥéé þààššŵööřď ĝööééš îîńţöö ţĥéé šýýšţééḿ'š ķééýýçĥààîîń ààńď ńööŵĥééřéé ééĺšéé.~~~~~]</translation>
        </message>
        <message>
            <source>The browser is open: sign in there. This goes on by itself then.</source>
            <translation>[Ţĥéé ƀřööŵšééř îîš ööþééń: šîîĝń îîń ţĥééřéé. Ţĥîîš ĝööééš ööń ƀýý îîţšééĺƒ ţĥééń.~~~~~~]</translation>
        </message>
        <message>
            <source>Signed in. What the sign-in gave goes into the system's keychain and nowhere else.</source>
            <translation>[Šîîĝńééď îîń. Ŵĥààţ ţĥéé šîîĝń-îîń ĝààṽéé ĝööééš îîńţöö ţĥéé šýýšţééḿ'š ķééýýçĥààîîń ààńď ńööŵĥééřéé ééĺšéé.~~~~~]</translation>
        </message>
        <message>
            <source>No password is needed here: the browser asks for it. An account that may only read is enough.</source>
            <translation>[Ńöö þààššŵööřď îîš ńééééďééď ĥééřéé: ţĥéé ƀřööŵšééř ààšķš ƒööř îîţ. ÀÀń ààççööûûńţ ţĥààţ ḿààýý ööńĺýý řééààď îîš ééńööûûĝĥ.~~~~~~]</translation>
        </message>
        <message>
            <source>As it is kept in the keychain, until somebody signs in again.</source>
            <translation>[ÀÀš îîţ îîš ķééþţ îîń ţĥéé ķééýýçĥààîîń, ûûńţîîĺ šööḿééƀööďýý šîîĝńš îîń ààĝààîîń.~~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Šţöþ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ConnectPresenter</name>
        <message>
            <source>Address can be such a repository</source>
            <translation>[ÀÀďďřééšš çààń ƀéé šûûçĥ àà řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>Server answers, its certificate is trusted</source>
            <translation>[Šééřṽééř ààńšŵééřš, îîţš çééřţîîƒîîçààţéé îîš ţřûûšţééď~~]</translation>
        </message>
        <message>
            <source>Account and password are accepted</source>
            <translation>[ÀÀççööûûńţ ààńď þààššŵööřď ààřéé ààççééþţééď~]</translation>
        </message>
        <message>
            <source>Repository is there and may be read</source>
            <translation>[Řééþööšîîţööřýý îîš ţĥééřéé ààńď ḿààýý ƀéé řéàď]</translation>
        </message>
        <message>
            <source>Records are counted</source>
            <translation>[Řééçööřďš ààřéé çööûûńţéď]</translation>
        </message>
        <message>
            <source>Deletions are told by the server</source>
            <translation>[Ďééĺééţîîööńš ààřéé ţööĺď ƀýý ţĥéé šééřṽééř]</translation>
        </message>
        <message>
            <source>Clocks agree</source>
            <translation>[Çĺööçķš ààĝřééé]</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>[Ńööƀööďýý ĥààš šîîĝńééď îîń ýýéţ.]</translation>
        </message>
        <message>
            <source>The address is missing.</source>
            <translation>[Ţĥéé ààďďřééšš îîš ḿîîššîîńĝ.~~]</translation>
        </message>
        <message>
            <source>The account is missing.</source>
            <translation>[Ţĥéé ààççööûûńţ îîš ḿîîššîîńĝ.~]</translation>
        </message>
        <message>
            <source>The password is missing.</source>
            <translation>[Ţĥéé þààššŵööřď îîš ḿîîššîîńĝ.~~]</translation>
        </message>
        <message>
            <source>There is a repository of this name.</source>
            <translation>[Ţĥééřéé îîš àà řééþööšîîţööřýý ööƒ ţĥîîš ńààḿé.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CopiesDialog</name>
        <message>
            <source>Is it the same communication?</source>
            <translation>[ÎÎš îîţ ţĥéé šààḿéé çööḿḿûûńîîçààţîîöń?]</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>[Ţĥéé šààḿé]</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>[Ńööţ ţĥéé šààḿé]</translation>
        </message>
        <message>
            <source>Undo the decision</source>
            <translation>[ÛÛńďöö ţĥéé ďééçîîšîöń]</translation>
        </message>
        <message>
            <source>Records are never merged: each stays one of its own, and counts stay as they are. What is said here is shown with the record, with its reason, and can be undone.</source>
            <translation>[Řééçööřďš ààřéé ńééṽééř ḿééřĝééď: ééààçĥ šţààýýš ööńéé ööƒ îîţš ööŵń, ààńď çööûûńţš šţààýý ààš ţĥééýý ààřéé. Ŵĥààţ îîš šààîîď ĥééřéé îîš šĥööŵń ŵîîţĥ ţĥéé řééçööřď, ŵîîţĥ îîţš řééààšööń, ààńď çààń ƀéé ûûńďööńéé.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>[Çööþîéš]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>The other record: its document id or Counterfoil id</source>
            <translation>[Ţĥéé ööţĥééř řééçööřď: îîţš ďööçûûḿééńţ îîď ööř Çööûûńţééřƒööîîĺ îîď~~]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CopiesPresenter</name>
        <message>
            <source>title</source>
            <translation>[ţîţĺé]</translation>
        </message>
        <message>
            <source>type</source>
            <translation>[ţýþé]</translation>
        </message>
        <message>
            <source>language</source>
            <translation>[ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>date of issue</source>
            <translation>[ďààţéé ööƒ îîššûé]</translation>
        </message>
        <message>
            <source>bytes</source>
            <translation>[ƀýţéš]</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>[çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>date of sending</source>
            <translation>[ďààţéé ööƒ šééńďîńĝ]</translation>
        </message>
        <message>
            <source>account</source>
            <translation>[ààççöûńţ]</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>[þööĺîçý]</translation>
        </message>
        <message>
            <source>claim</source>
            <translation>[çĺàîḿ]</translation>
        </message>
        <message>
            <source>case</source>
            <translation>[çàšé]</translation>
        </message>
        <message>
            <source>loan</source>
            <translation>[ĺöàń]</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>[ààḿöûńţ]</translation>
        </message>
        <message>
            <source>template</source>
            <translation>[ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>may be the same, %1 % likely, nobody has said so: the same %2</source>
            <extracomment>%1 a number of percent, %2 names of fields</extracomment>
            <translation>[ḿààýý ƀéé ţĥéé šààḿéé, %1 % ĺîîķééĺýý, ńööƀööďýý ĥààš šààîîď šöö: ţĥéé šààḿéé %2~~~~]</translation>
        </message>
        <message>
            <source>the same bytes</source>
            <translation>[ţĥéé šààḿéé ƀýýţéš]</translation>
        </message>
        <message>
            <source>bytes not compared</source>
            <translation>[ƀýýţééš ńööţ çööḿþààřééď]</translation>
        </message>
        <message>
            <source>differs in %1</source>
            <translation>[ďîîƒƒééřš îîń %1~]</translation>
        </message>
        <message>
            <source>a person said so</source>
            <translation>[àà þééřšööń šààîîď šö]</translation>
        </message>
        <message>
            <source>the same document id</source>
            <translation>[ţĥéé šààḿéé ďööçûûḿééńţ îď]</translation>
        </message>
        <message>
            <source>the same bytes for the same customer</source>
            <translation>[ţĥéé šààḿéé ƀýýţééš ƒööř ţĥéé šààḿéé çûûšţööḿééř~]</translation>
        </message>
        <message>
            <source>any type</source>
            <translation>[ààńýý ţýþé]</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>[ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>[ƀééƒööřé %1]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A rule on which copy counts: type and period, then the repository</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>[%1: %2, %3~~]</translation>
        </message>
        <message>
            <source>kept apart</source>
            <translation>[ķééþţ ààþàřţ]</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>[çööûńţš]</translation>
        </message>
        <message>
            <source>Which one counts</source>
            <translation>[Ŵĥîîçĥ ööńéé çööûûńţš]</translation>
        </message>
        <message>
            <source>no rule says; none is taken for the right one</source>
            <translation>[ńöö řûûĺéé šààýýš; ńööńéé îîš ţààķééń ƒööř ţĥéé řîîĝĥţ ööńéé~]</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>[ńööńéé ķńöŵń]</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n kept apart</source>
            <translation>
                <numerusform>[%1; %n ķééþţ ààþààřţ~~]</numerusform>
                <numerusform>[%1; %n ķééþţ ààþààřţ~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s)</source>
            <translation>
                <numerusform>[%n ööţĥééř(š)~]</numerusform>
                <numerusform>[%n ööţĥééř(š)~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %n may be the same</source>
            <translation>
                <numerusform>[%1; %n ḿààýý ƀéé ţĥéé šààḿéé~]</numerusform>
                <numerusform>[%1; %n ḿààýý ƀéé ţĥéé šààḿéé~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy that counts, of %1</source>
            <translation>[Ţĥéé çööþýý ţĥààţ çööûûńţš, ööƒ %1~~]</translation>
        </message>
        <message>
            <source>The copy in %1 counts</source>
            <translation>[Ţĥéé çööþýý îîń %1 çööûûńţš~]</translation>
        </message>
        <message>
            <source>%1 copies, which differ</source>
            <translation>[%1 çööþîîééš, ŵĥîîçĥ ďîîƒƒééř~~]</translation>
        </message>
        <message>
            <source>One of %1 copies</source>
            <translation>[ÖÖńéé ööƒ %1 çööþîîéš]</translation>
        </message>
        <message>
            <source>Say why: others will want to know.</source>
            <translation>[Šààýý ŵĥýý: ööţĥééřš ŵîîĺĺ ŵààńţ ţöö ķńööŵ.~~~]</translation>
        </message>
        <message>
            <source>Several records have this document id; name one by its Counterfoil id.</source>
            <translation>[Šééṽééřààĺ řééçööřďš ĥààṽéé ţĥîîš ďööçûûḿééńţ îîď; ńààḿéé ööńéé ƀýý îîţš Çööûûńţééřƒööîîĺ îîď.~~]</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>[Ţĥééřéé îîš ńöö šûûçĥ řééçööřď.~]</translation>
        </message>
        <message>
            <source>That is this record itself.</source>
            <translation>[Ţĥààţ îîš ţĥîîš řééçööřď îîţšééĺƒ.~~]</translation>
        </message>
        <message>
            <source>Nothing was decided on the two.</source>
            <translation>[Ńööţĥîîńĝ ŵààš ďééçîîďééď ööń ţĥéé ţŵöö.~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CorrespondenceDialog</name>
        <message>
            <source>Correspondence</source>
            <translation>[Çööřřééšþööńďééńçé]</translation>
        </message>
        <message>
            <source>New correspondence …</source>
            <translation>[Ńééŵ çööřřééšþööńďééńçéé …]</translation>
        </message>
        <message>
            <source>Asks for a letter about the record, workspace or dispute that is open</source>
            <translation>[ÀÀšķš ƒööř àà ĺééţţééř ààƀööûûţ ţĥéé řééçööřď, ŵööřķšþààçéé ööř ďîîšþûûţéé ţĥààţ îîš ööþééń~~~~]</translation>
        </message>
        <message>
            <source>Open a record, a workspace or a dispute to write about.</source>
            <translation>[ÖÖþééń àà řééçööřď, àà ŵööřķšþààçéé ööř àà ďîîšþûûţéé ţöö ŵřîîţéé ààƀööûûţ.]</translation>
        </message>
        <message>
            <source>Follow requests</source>
            <translation>[Ƒööĺĺööŵ řééqûûéšţš]</translation>
        </message>
        <message>
            <source>All letters that were asked for, and where each stands</source>
            <translation>[ÀÀĺĺ ĺééţţééřš ţĥààţ ŵééřéé ààšķééď ƒööř, ààńď ŵĥééřéé ééààçĥ šţààńďš~~~~~]</translation>
        </message>
        <message>
            <source>New correspondence</source>
            <translation>[Ńééŵ çööřřééšþööńďééńçéé]</translation>
        </message>
        <message>
            <source>It is wanted once more</source>
            <translation>[ÎÎţ îîš ŵààńţééď ööńçéé ḿööřé]</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>[ÀÀšķ ƒööř îţ]</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>[Ķééééþ ààš àà ďřàƒţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>[Ţààķéé ƀàçķ]</translation>
        </message>
        <message>
            <source>What is known now</source>
            <translation>[Ŵĥààţ îîš ķńööŵń ńööŵ~]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Address or number</source>
            <translation>[ÀÀďďřééšš ööř ńûûḿƀééř]</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>[Ɓřàńď]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>For whoever approves it</source>
            <translation>[Ƒööř ŵĥööééṽééř ààþþřööṽééš îîţ]</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>[Řééḿàřķ]</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>[Ķîîńď ööƒ ĺééţţééř]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A kind of letter, and the group it belongs to</extracomment>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>[%1 (ööþţîîööńààĺ)]</translation>
        </message>
        <message>
            <source>%1 (closed)</source>
            <translation>[%1 (çĺööšééď)~]</translation>
        </message>
        <message>
            <source>%1, version %2 · %3</source>
            <translation>[%1, ṽééřšîîööń %2 · %3~~~]</translation>
        </message>
        <message>
            <source>%1 · not in force</source>
            <translation>[%1 · ńööţ îîń ƒööřçéé~]</translation>
        </message>
        <message>
            <source>entered; known is %1 (%2)</source>
            <translation>[ééńţééřééď; ķńööŵń îîš %1 (%2)~~~]</translation>
        </message>
        <message>
            <source>The portal knows the customer</source>
            <translation>[Ţĥéé þööřţààĺ ķńööŵš ţĥéé çûûšţööḿééř~~]</translation>
        </message>
        <message>
            <source>Where it goes to</source>
            <translation>[Ŵĥééřéé îîţ ĝööééš ţö]</translation>
        </message>
        <message>
            <source>Somebody else approves it before it is composed.</source>
            <translation>[Šööḿééƀööďýý ééĺšéé ààþþřööṽééš îîţ ƀééƒööřéé îîţ îîš çööḿþööšééď.]</translation>
        </message>
        <message>
            <source>It is composed without anybody approving it first.</source>
            <translation>[ÎÎţ îîš çööḿþööšééď ŵîîţĥööûûţ ààńýýƀööďýý ààþþřööṽîîńĝ îîţ ƒîîřšţ.~]</translation>
        </message>
        <message>
            <source>No workflow system is connected, so nobody could take it on. Connect one under Repositories.</source>
            <translation>[Ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď, šöö ńööƀööďýý çööûûĺď ţààķéé îîţ ööń. Çööńńééçţ ööńéé ûûńďééř Řééþööšîîţööřîîééš.~~~~]</translation>
        </message>
        <message>
            <source>%1 is not reached now. It is kept as a draft, until somebody accepts it.</source>
            <translation>[%1 îîš ńööţ řééààçĥééď ńööŵ. ÎÎţ îîš ķééþţ ààš àà ďřààƒţ, ûûńţîîĺ šööḿééƀööďýý ààççééþţš îîţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Taken back. Nothing left.</source>
            <translation>[Ţààķééń ƀààçķ. Ńööţĥîîńĝ ĺééƒţ.~~]</translation>
        </message>
        <message>
            <source>Kept as a draft. Nothing was asked for yet. %1</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ. Ńööţĥîîńĝ ŵààš ààšķééď ƒööř ýýééţ. %1~~~~~]</translation>
        </message>
        <message>
            <source>Asked for, as %1. %2 starts a case. It is made when an archive shows it: see Requests.</source>
            <translation>[ÀÀšķééď ƒööř, ààš %1. %2 šţààřţš àà çààšéé. ÎÎţ îîš ḿààďéé ŵĥééń ààń ààřçĥîîṽéé šĥööŵš îîţ: šéééé Řééqûûééšţš.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reading what is known …</source>
            <translation>[Řééààďîîńĝ ŵĥààţ îîš ķńööŵń …~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message numerus="yes">
            <source>It can be taken back for another %n second(s).</source>
            <translation>
                <numerusform>[ÎÎţ çààń ƀéé ţààķééń ƀààçķ ƒööř ààńööţĥééř %n šééçööńď(š).~~~~~]</numerusform>
                <numerusform>[ÎÎţ çààń ƀéé ţààķééń ƀààçķ ƒööř ààńööţĥééř %n šééçööńď(š).~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CorrespondencePresenter</name>
        <message>
            <source>%1 is not known here.</source>
            <translation>[%1 îîš ńööţ ķńööŵń ĥééřéé.~~]</translation>
        </message>
        <message>
            <source>Several are called %1: %2</source>
            <translation>[Šééṽééřààĺ ààřéé çààĺĺééď %1: %2~]</translation>
        </message>
        <message>
            <source>“%1” answers a dispute. Ask for it from the dispute.</source>
            <translation>[“%1” ààńšŵééřš àà ďîîšþûûţéé. ÀÀšķ ƒööř îîţ ƒřööḿ ţĥéé ďîîšþûûţéé.~~~~~]</translation>
        </message>
        <message>
            <source>There is no preset %1.</source>
            <translation>[Ţĥééřéé îîš ńöö þřééšééţ %1.~]</translation>
        </message>
        <message>
            <source>%1 of this profile is not understood: %2. The presets of the program are offered.</source>
            <translation>[%1 ööƒ ţĥîîš þřööƒîîĺéé îîš ńööţ ûûńďééřšţööööď: %2. Ţĥéé þřééšééţš ööƒ ţĥéé þřööĝřààḿ ààřéé ööƒƒééřééď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>It could not be kept: %1</source>
            <translation>[ÎÎţ çööûûĺď ńööţ ƀéé ķééþţ: %1~~]</translation>
        </message>
        <message>
            <source>Taken back at once</source>
            <translation>[Ţààķééń ƀààçķ ààţ ööńçéé]</translation>
        </message>
        <message>
            <source>It has left already.</source>
            <translation>[ÎÎţ ĥààš ĺééƒţ ààĺřééààďý.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CoverWords</name>
        <message>
            <source>The printed bytes equal those recorded when they were archived.</source>
            <translation>[Ţĥéé þřîîńţééď ƀýýţééš ééqûûààĺ ţĥööšéé řééçööřďééď ŵĥééń ţĥééýý ŵééřéé ààřçĥîîṽééď.~~~]</translation>
        </message>
        <message>
            <source>THE BYTES CHANGED after they were archived. What is printed is not what was sent.</source>
            <translation>[ŢĤÉÉ ƁÝÝŢÉÉŠ ÇĤÀÀŃĜÉÉĎ ààƒţééř ţĥééýý ŵééřéé ààřçĥîîṽééď. Ŵĥààţ îîš þřîîńţééď îîš ńööţ ŵĥààţ ŵààš šééńţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>No hash was recorded to compare the printed bytes with.</source>
            <translation>[Ńöö ĥààšĥ ŵààš řééçööřďééď ţöö çööḿþààřéé ţĥéé þřîîńţééď ƀýýţééš ŵîîţĥ.~~~~]</translation>
        </message>
        <message>
            <source>%1, grade %2</source>
            <translation>[%1, ĝřààďéé %2~]</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>[šààýš %1]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Counterfoil id</source>
            <translation>[Çööûûńţééřƒööîĺ îď]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>[Þàţĥ]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Þàĝéš]</translation>
        </message>
        <message>
            <source>%1, from page %2 of the file</source>
            <translation>[%1, ƒřööḿ þààĝéé %2 ööƒ ţĥéé ƒîîĺéé~~~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÀÀ-256]</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>[Řééçööřďéď]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
        <message>
            <source>In the index</source>
            <translation>[ÎÎń ţĥéé îîńďéx]</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>[Ĺààšţ ṽééřîîƒîîéď]</translation>
        </message>
        <message>
            <source>not since it was read</source>
            <translation>[ńööţ šîîńçéé îîţ ŵààš řééààď]</translation>
        </message>
        <message>
            <source>Recipient %1</source>
            <translation>[Řééçîîþîîéńţ %1]</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>[Ĥààńď-ööṽéřš]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šööûřçé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>[Àš öƒ]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Kept in step</source>
            <translation>[Ķééþţ îîń šţééþ]</translation>
        </message>
        <message>
            <source>no longer since %1</source>
            <translation>[ńöö ĺööńĝééř šîîńçéé %1~]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>SHA-256 %1…</source>
            <translation>[ŠĤÀÀ-256 %1…~~]</translation>
        </message>
        <message>
            <source>bytes changed</source>
            <translation>[ƀýýţééš çĥààńĝééď]</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>[ÇÖÞÝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CustodyWords</name>
        <message>
            <source>composition</source>
            <translation>[çööḿþööšîîţîöń]</translation>
        </message>
        <message>
            <source>its output</source>
            <translation>[îîţš ööûţþûţ]</translation>
        </message>
        <message>
            <source>middleware</source>
            <translation>[ḿîîďďĺééŵàřé]</translation>
        </message>
        <message>
            <source>%1 by the clock of %2</source>
            <translation>[%1 ƀýý ţĥéé çĺööçķ ööƒ %2~~~]</translation>
        </message>
        <message>
            <source>manifest of run %1: %2</source>
            <translation>[ḿààńîîƒééšţ ööƒ řûûń %1: %2~~]</translation>
        </message>
        <message>
            <source>event %1, its bytes %2</source>
            <translation>[ééṽééńţ %1, îîţš ƀýýţééš %2~~]</translation>
        </message>
        <message>
            <source>object %1</source>
            <translation>[ööƀĵééçţ %1]</translation>
        </message>
        <message>
            <source>object %1, version %2</source>
            <translation>[ööƀĵééçţ %1, ṽééřšîîööń %2~~]</translation>
        </message>
        <message>
            <source>%1, no checksum stated</source>
            <translation>[%1, ńöö çĥééçķšûûḿ šţààţééď~~]</translation>
        </message>
        <message>
            <source>%1, checksum %2</source>
            <translation>[%1, çĥééçķšûûḿ %2~~]</translation>
        </message>
        <message>
            <source>no connected system tells of it</source>
            <translation>[ńöö çööńńééçţééď šýýšţééḿ ţééĺĺš ööƒ îîţ~~]</translation>
        </message>
        <message>
            <source>nothing is known of that time</source>
            <translation>[ńööţĥîîńĝ îîš ķńööŵń ööƒ ţĥààţ ţîîḿéé~~]</translation>
        </message>
        <message>
            <source>no receipt</source>
            <translation>[ńöö řééçéîþţ]</translation>
        </message>
        <message>
            <source>the document is not there</source>
            <translation>[ţĥéé ďööçûûḿééńţ îîš ńööţ ţĥééřéé]</translation>
        </message>
        <message>
            <source>not the bytes that were handed over</source>
            <translation>[ńööţ ţĥéé ƀýýţééš ţĥààţ ŵééřéé ĥààńďééď ööṽééř~]</translation>
        </message>
        <message>
            <source>told before the letter was composed</source>
            <translation>[ţööĺď ƀééƒööřéé ţĥéé ĺééţţééř ŵààš çööḿþööšééď~]</translation>
        </message>
        <message>
            <source>told twice, with different content</source>
            <translation>[ţööĺď ţŵîîçéé, ŵîîţĥ ďîîƒƒééřééńţ çööńţééńţ~~~]</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>[%1 → %2~]</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>[ààńď %n ḿööřéé]</numerusform>
                <numerusform>[ààńď %n ḿööřéé]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hand-over(s) without a receipt</source>
            <translation>
                <numerusform>[%n ĥààńď-ööṽééř(š) ŵîîţĥööûûţ àà řééçééîîþţ~~]</numerusform>
                <numerusform>[%n ĥààńď-ööṽééř(š) ŵîîţĥööûûţ àà řééçééîîþţ~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hand-over(s) with other bytes</source>
            <translation>
                <numerusform>[%n ĥààńď-ööṽééř(š) ŵîîţĥ ööţĥééř ƀýýţééš~~~]</numerusform>
                <numerusform>[%n ĥààńď-ööṽééř(š) ŵîîţĥ ööţĥééř ƀýýţééš~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CustomerHits</name>
        <message>
            <source>account %1</source>
            <translation>[ààççööûńţ %1]</translation>
        </message>
        <message>
            <source>name</source>
            <translation>[ńàḿé]</translation>
        </message>
        <message>
            <source>id</source>
            <translation>[îď]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Met by</source>
            <translation>[Ḿééţ ƀý]</translation>
        </message>
        <message>
            <source>Last letter</source>
            <translation>[Ĺààšţ ĺééţţééř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CustomerPresenter</name>
        <message>
            <source>Customers</source>
            <translation>[Çûûšţööḿéřš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CustomerWords</name>
        <message>
            <source>%1, last known</source>
            <translation>[%1, ĺààšţ ķńööŵń~~]</translation>
        </message>
        <message>
            <source>used</source>
            <translation>[ûšéď]</translation>
        </message>
        <message>
            <source>comes back since %1</source>
            <translation>[çööḿééš ƀààçķ šîîńçéé %1~]</translation>
        </message>
        <message numerus="yes">
            <source>%n more, each in fewer letters</source>
            <translation>
                <numerusform>[%n ḿööřéé, ééààçĥ îîń ƒééŵééř ĺééţţééřš~]</numerusform>
                <numerusform>[%n ḿööřéé, ééààçĥ îîń ƒééŵééř ĺééţţééřš~]</numerusform>
            </translation>
        </message>
        <message>
            <source>a day that is not told</source>
            <translation>[àà ďààýý ţĥààţ îîš ńööţ ţööĺď]</translation>
        </message>
        <message numerus="yes">
            <source>Mail to %1 comes back: %n letter(s) since %2</source>
            <extracomment>%1: an address</extracomment>
            <translation>
                <numerusform>[Ḿààîîĺ ţöö %1 çööḿééš ƀààçķ: %n ĺééţţééř(š) šîîńçéé %2~~~~~~]</numerusform>
                <numerusform>[Ḿààîîĺ ţöö %1 çööḿééš ƀààçķ: %n ĺééţţééř(š) šîîńçéé %2~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Messages to %1 do not arrive: %n since %2</source>
            <translation>
                <numerusform>[Ḿééššààĝééš ţöö %1 ďöö ńööţ ààřřîîṽéé: %n šîîńçéé %2~~~~]</numerusform>
                <numerusform>[Ḿééššààĝééš ţöö %1 ďöö ńööţ ààřřîîṽéé: %n šîîńçéé %2~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; of %n sent there since, nothing is known</source>
            <translation>
                <numerusform>[; ööƒ %n šééńţ ţĥééřéé šîîńçéé, ńööţĥîîńĝ îîš ķńööŵń~~~~~]</numerusform>
                <numerusform>[; ööƒ %n šééńţ ţĥééřéé šîîńçéé, ńööţĥîîńĝ îîš ķńööŵń~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>[%1 ààńď %n ḿööřéé~]</numerusform>
                <numerusform>[%1 ààńď %n ḿööřéé~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) name %1 as a former id; what went to it is not shown here</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ńààḿéé %1 ààš àà ƒööřḿééř îîď; ŵĥààţ ŵééńţ ţöö îîţ îîš ńööţ šĥööŵń ĥééřéé~~~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ńààḿéé %1 ààš àà ƒööřḿééř îîď; ŵĥààţ ŵééńţ ţöö îîţ îîš ńööţ šĥööŵń ĥééřéé~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) to %1 name this id as a former one</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ţöö %1 ńààḿéé ţĥîîš îîď ààš àà ƒööřḿééř ööńéé~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ţöö %1 ńààḿéé ţĥîîš îîď ààš àà ƒööřḿééř ööńéé~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) went to %1, the same but for zeros; they are not shown here</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ŵééńţ ţöö %1, ţĥéé šààḿéé ƀûûţ ƒööř žééřööš; ţĥééýý ààřéé ńööţ šĥööŵń ĥééřéé~~~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ŵééńţ ţöö %1, ţĥéé šààḿéé ƀûûţ ƒööř žééřööš; ţĥééýý ààřéé ńööţ šĥööŵń ĥééřéé~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[ÀÀďďřéšš]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[ÉÉ-ḿàîĺ]</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>[Þĥöńé]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>[%1 ţöö %2, %3~~]</translation>
        </message>
        <message>
            <source>at a time that is not told</source>
            <translation>[ààţ àà ţîîḿéé ţĥààţ îîš ńööţ ţööĺď~]</translation>
        </message>
        <message>
            <source>%1: unsubscribed, %2</source>
            <translation>[%1: ûûńšûûƀšçřîîƀééď, %2~~]</translation>
        </message>
        <message>
            <source>%1: complained of a message as unwanted, %2</source>
            <translation>[%1: çööḿþĺààîîńééď ööƒ àà ḿééššààĝéé ààš ûûńŵààńţééď, %2~~~]</translation>
        </message>
        <message>
            <source>%1: address suppressed, %2</source>
            <translation>[%1: ààďďřééšš šûûþþřééššééď, %2~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 “%3”, as letter %4 states it</source>
            <translation>[%1: %2 “%3”, ààš ĺééţţééř %4 šţààţééš îîţ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>facts from the newest %1</source>
            <translation>[ƒààçţš ƒřööḿ ţĥéé ńééŵééšţ %1~~~]</translation>
        </message>
        <message>
            <source>also written %1</source>
            <translation>[ààĺšöö ŵřîîţţééń %1]</translation>
        </message>
        <message>
            <source>times: %1</source>
            <translation>[ţîîḿééš: %1]</translation>
        </message>
        <message>
            <source>a time that is not told</source>
            <translation>[àà ţîîḿéé ţĥààţ îîš ńööţ ţööĺď~]</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) composed for this customer are in no repository, the first since %1: %2</source>
            <translation>
                <numerusform>[%n ďööçûûḿééńţ(š) çööḿþööšééď ƒööř ţĥîîš çûûšţööḿééř ààřéé îîń ńöö řééþööšîîţööřýý, ţĥéé ƒîîřšţ šîîńçéé %1: %2~~~~~~~~~]</numerusform>
                <numerusform>[%n ďööçûûḿééńţ(š) çööḿþööšééď ƒööř ţĥîîš çûûšţööḿééř ààřéé îîń ńöö řééþööšîîţööřýý, ţĥéé ƒîîřšţ šîîńçéé %1: %2~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that came back are shown by their repository no more: %1</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ţĥààţ çààḿéé ƀààçķ ààřéé šĥööŵń ƀýý ţĥééîîř řééþööšîîţööřýý ńöö ḿööřéé: %1~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ţĥààţ çààḿéé ƀààçķ ààřéé šĥööŵń ƀýý ţĥééîîř řééþööšîîţööřýý ńöö ḿööřéé: %1~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Reached at, as used</source>
            <translation>[Řééààçĥééď ààţ, ààš ûûšéď]</translation>
        </message>
        <message>
            <source>Names and ids</source>
            <translation>[Ńààḿééš ààńď îîďš]</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>[Ŵřîîţţééń àš]</translation>
        </message>
        <message>
            <source>Accounts, policies, cases</source>
            <translation>[ÀÀççööûûńţš, þööĺîîçîîééš, çààšéš]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Consent and preferences</source>
            <translation>[Çööńšééńţ ààńď þřééƒééřééńçééš~]</translation>
        </message>
        <message>
            <source>always</source>
            <translation>[ààĺŵàýš]</translation>
        </message>
        <message>
            <source>until further notice</source>
            <translation>[ûûńţîîĺ ƒûûřţĥééř ńööţîîçé]</translation>
        </message>
        <message>
            <source>%1, %2 to %3, says %4</source>
            <translation>[%1, %2 ţöö %3, šààýýš %4~~~~]</translation>
        </message>
        <message>
            <source>, which says so no longer</source>
            <translation>[, ŵĥîîçĥ šààýýš šöö ńöö ĺööńĝééř~]</translation>
        </message>
        <message>
            <source>Reissues and corrections</source>
            <translation>[Řééîîššûûééš ààńď çööřřééçţîîöńš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>[Šééààřçĥéď]</translation>
        </message>
        <message>
            <source>%1, in every connected repository</source>
            <translation>[%1, îîń ééṽééřýý çööńńééçţééď řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>[Ĥööûûšéĥöĺď]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) went to others as well; their part is not shown</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ŵééńţ ţöö ööţĥééřš ààš ŵééĺĺ; ţĥééîîř þààřţ îîš ńööţ šĥööŵń~~~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ŵééńţ ţöö ööţĥééřš ààš ŵééĺĺ; ţĥééîîř þààřţ îîš ńööţ šĥööŵń~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; what went to its other members is not shown</source>
            <translation>[%1; ŵĥààţ ŵééńţ ţöö îîţš ööţĥééř ḿééḿƀééřš îîš ńööţ šĥööŵń~~~~~~]</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>[Çööńšéńţ]</translation>
        </message>
        <message>
            <source>no letter, no event and no workspace tells of it</source>
            <translation>[ńöö ĺééţţééř, ńöö ééṽééńţ ààńď ńöö ŵööřķšþààçéé ţééĺĺš ööƒ îîţ~~~~]</translation>
        </message>
        <message>
            <source>Composed and not archived</source>
            <translation>[Çööḿþööšééď ààńď ńööţ ààřçĥîîṽééď]</translation>
        </message>
        <message>
            <source>%1, run %2 of %3</source>
            <translation>[%1, řûûń %2 ööƒ %3~~~]</translation>
        </message>
        <message>
            <source>%1 shows it no more, noticed %2</source>
            <extracomment>When it was noticed that a repository does not show a letter any more</extracomment>
            <translation>[%1 šĥööŵš îîţ ńöö ḿööřéé, ńööţîîçééď %2~~~]</translation>
        </message>
        <message>
            <source>Never archived</source>
            <translation>[Ńééṽééř ààřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>whether something was composed for this customer and not archived is not told by customer</source>
            <translation>[ŵĥééţĥééř šööḿééţĥîîńĝ ŵààš çööḿþööšééď ƒööř ţĥîîš çûûšţööḿééř ààńď ńööţ ààřçĥîîṽééď îîš ńööţ ţööĺď ƀýý çûûšţööḿééř~~~~~~~~]</translation>
        </message>
        <message>
            <source>Sent when</source>
            <translation>[Šééńţ ŵĥééń]</translation>
        </message>
        <message numerus="yes">
            <source>not told of %n letter(s)</source>
            <translation>
                <numerusform>[ńööţ ţööĺď ööƒ %n ĺééţţééř(š)~~~]</numerusform>
                <numerusform>[ńööţ ţööĺď ööƒ %n ĺééţţééř(š)~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>This letter, then and now</source>
            <translation>[Ţĥîîš ĺééţţééř, ţĥééń ààńď ńööŵ~~]</translation>
        </message>
        <message>
            <source>%1 then</source>
            <translation>[%1 ţĥééń]</translation>
        </message>
        <message>
            <source>%1 now</source>
            <translation>[%1 ńööŵ]</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>[%1, šîîńçéé %2~]</translation>
        </message>
        <message>
            <source>Reached at</source>
            <translation>[Řééààçĥéď àţ]</translation>
        </message>
        <message>
            <source>what is still the last known, or not told</source>
            <translation>[ŵĥààţ îîš šţîîĺĺ ţĥéé ĺààšţ ķńööŵń, ööř ńööţ ţööĺď~~~~~~]</translation>
        </message>
        <message>
            <source>Consent then</source>
            <translation>[Çööńšééńţ ţĥééń]</translation>
        </message>
        <message>
            <source>Consent, %1</source>
            <translation>[Çööńšééńţ, %1~]</translation>
        </message>
        <message>
            <source>nothing told of it by then</source>
            <translation>[ńööţĥîîńĝ ţööĺď ööƒ îîţ ƀýý ţĥééń~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CustomersWidget</name>
        <message>
            <source>Customers</source>
            <translation>[Çûûšţööḿéřš]</translation>
        </message>
        <message>
            <source>Customers who may be meant</source>
            <translation>[Çûûšţööḿééřš ŵĥöö ḿààýý ƀéé ḿééààńţ]</translation>
        </message>
        <message>
            <source>Customer id, name or account</source>
            <translation>[Çûûšţööḿééř îîď, ńààḿéé ööř ààççööûûńţ]</translation>
        </message>
        <message>
            <source>Letters to this customer, newest first</source>
            <translation>[Ĺééţţééřš ţöö ţĥîîš çûûšţööḿééř, ńééŵééšţ ƒîîřšţ~~~~]</translation>
        </message>
        <message>
            <source>Letters by year</source>
            <translation>[Ĺééţţééřš ƀýý ýýéàř]</translation>
        </message>
        <message>
            <source>Only letters that</source>
            <translation>[ÖÖńĺýý ĺééţţééřš ţĥààţ]</translation>
        </message>
        <message>
            <source>Among these: late fee, bounced, channel:email</source>
            <translation>[ÀÀḿööńĝ ţĥééšéé: ĺààţéé ƒéééé, ƀööûûńçééď, çĥààńńééĺ:ééḿààîîĺ]</translation>
        </message>
        <message>
            <source>Whose letters?</source>
            <translation>[Ŵĥööšéé ĺééţţééřš?]</translation>
        </message>
        <message>
            <source>Type an id, a name or an account above; F9 on a record shows its customer.</source>
            <translation>[Ţýýþéé ààń îîď, àà ńààḿéé ööř ààń ààççööûûńţ ààƀööṽéé; Ƒ9 ööń àà řééçööřď šĥööŵš îîţš çûûšţööḿééř.~~~~]</translation>
        </message>
        <message>
            <source>No letter to %1 is known</source>
            <translation>[Ńöö ĺééţţééř ţöö %1 îîš ķńööŵń~~]</translation>
        </message>
        <message>
            <source>Searched: %1, in every connected repository. That says nothing of repositories that are not connected.</source>
            <translation>[Šééààřçĥééď: %1, îîń ééṽééřýý çööńńééçţééď řééþööšîîţööřýý. Ţĥààţ šààýýš ńööţĥîîńĝ ööƒ řééþööšîîţööřîîééš ţĥààţ ààřéé ńööţ çööńńééçţééď.~~~~~]</translation>
        </message>
        <message>
            <source>The customer could not be read</source>
            <translation>[Ţĥéé çûûšţööḿééř çööûûĺď ńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>[Šĥööŵ ţĥééḿ]</translation>
        </message>
        <message>
            <source>Show the hand-overs</source>
            <translation>[Šĥööŵ ţĥéé ĥààńď-ööṽééřš~]</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>[Šĥöŵ]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DataWords</name>
        <message>
            <source>empty</source>
            <translation>[éḿþţý]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A value and the system it came from</extracomment>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>source not told</source>
            <translation>[šööûûřçéé ńööţ ţöĺď]</translation>
        </message>
        <message>
            <source>at an unknown time</source>
            <translation>[ààţ ààń ûûńķńööŵń ţîîḿéé]</translation>
        </message>
        <message>
            <source>told later</source>
            <extracomment>A value that a later letter was told, when, and the id of that letter</extracomment>
            <translation>[ţööĺď ĺààţéř]</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <translation>[%1 · %2, %3~~~]</translation>
        </message>
        <message>
            <source>Case status</source>
            <translation>[Çààšéé šţààţûš]</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>[Þřööƒîĺé]</translation>
        </message>
        <message>
            <source>Wanted channel</source>
            <translation>[Ŵààńţééď çĥààńńééĺ]</translation>
        </message>
        <message>
            <source>%1 says so since %2</source>
            <extracomment>A workspace that says so, and since when</extracomment>
            <translation>[%1 šààýýš šöö šîîńçéé %2~]</translation>
        </message>
        <message>
            <source>%1, as of %2</source>
            <extracomment>The system a value came from, and when the data was taken</extracomment>
            <translation>[%1, ààš ööƒ %2~]</translation>
        </message>
        <message>
            <source>not told as it was then</source>
            <translation>[ńööţ ţööĺď ààš îîţ ŵààš ţĥééń~~]</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>[Řûń]</translation>
        </message>
        <message>
            <source>%1, step %2</source>
            <translation>[%1, šţééþ %2~~]</translation>
        </message>
        <message>
            <source>Captured</source>
            <translation>[Çààþţûûřéď]</translation>
        </message>
        <message>
            <source>%1, by the clock of %2</source>
            <translation>[%1, ƀýý ţĥéé çĺööçķ ööƒ %2~~~]</translation>
        </message>
        <message>
            <source>Read here</source>
            <translation>[Řééààď ĥéřé]</translation>
        </message>
        <message>
            <source>%1, by this computer's clock</source>
            <translation>[%1, ƀýý ţĥîîš çööḿþûûţééř'š çĺööçķ~~~~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÀÀ-256]</translation>
        </message>
        <message>
            <source>Not whole</source>
            <translation>[Ńööţ ŵĥööĺé]</translation>
        </message>
        <message>
            <source>the input held more of this customer than is kept</source>
            <translation>[ţĥéé îîńþûûţ ĥééĺď ḿööřéé ööƒ ţĥîîš çûûšţööḿééř ţĥààń îîš ķééþţ~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>[%n ṽààĺûûéé(š)]</numerusform>
                <numerusform>[%n ṽààĺûûéé(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, none told of a later letter</source>
            <translation>[%1, ńööńéé ţööĺď ööƒ àà ĺààţééř ĺééţţééř~~]</translation>
        </message>
        <message>
            <source>%1, %2 told otherwise since</source>
            <extracomment>How many values, and how many of them were told otherwise for a later letter</extracomment>
            <translation>[%1, %2 ţööĺď ööţĥééřŵîîšéé šîîńçéé~~]</translation>
        </message>
        <message>
            <source>not told by any run known here</source>
            <translation>[ńööţ ţööĺď ƀýý ààńýý řûûń ķńööŵń ĥééřéé~]</translation>
        </message>
        <message>
            <source>the input of its run is not kept here</source>
            <translation>[ţĥéé îîńþûûţ ööƒ îîţš řûûń îîš ńööţ ķééþţ ĥééřéé~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DecideFindingDialog</name>
        <message>
            <source>Decide on what does not fit</source>
            <translation>[Ďééçîîďéé ööń ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>[Ţààķéé ƀàçķ]</translation>
        </message>
        <message>
            <source>To be remedied</source>
            <translation>[Ţöö ƀéé řééḿééďîéď]</translation>
        </message>
        <message>
            <source>Accept the risk</source>
            <translation>[ÀÀççééþţ ţĥéé řîîšķ]</translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>[Ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Why; it stands in the report</source>
            <translation>[Ŵĥýý; îîţ šţààńďš îîń ţĥéé řééþööřţ~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Nothing was decided yet.</source>
            <translation>[Ńööţĥîîńĝ ŵààš ďééçîîďééď ýýééţ.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DelayCharts</name>
        <message>
            <source>below %1</source>
            <extracomment>A class of lengths: "below 1 min"</extracomment>
            <translation>[ƀééĺööŵ %1]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>A class of lengths: "1 h to 4 h", its end not included</extracomment>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>%1 and more</source>
            <translation>[%1 ààńď ḿööřéé]</translation>
        </message>
        <message>
            <source>%1 letters tell no time of an event</source>
            <translation>[%1 ĺééţţééřš ţééĺĺ ńöö ţîîḿéé ööƒ ààń ééṽééńţ~~]</translation>
        </message>
        <message>
            <source>%1 sent before their event, not measured</source>
            <translation>[%1 šééńţ ƀééƒööřéé ţĥééîîř ééṽééńţ, ńööţ ḿééààšûûřééď~]</translation>
        </message>
        <message>
            <source>the newest %1 of %2 letters</source>
            <translation>[ţĥéé ńééŵééšţ %1 ööƒ %2 ĺééţţééřš~~~]</translation>
        </message>
        <message>
            <source>Nothing was sent in this period</source>
            <translation>[Ńööţĥîîńĝ ŵààš šééńţ îîń ţĥîîš þééřîîööď~~]</translation>
        </message>
        <message>
            <source>No letter of this period tells when its event happened</source>
            <translation>[Ńöö ĺééţţééř ööƒ ţĥîîš þééřîîööď ţééĺĺš ŵĥééń îîţš ééṽééńţ ĥààþþééńééď~~~~]</translation>
        </message>
        <message>
            <source>From the event to the sending</source>
            <translation>[Ƒřööḿ ţĥéé ééṽééńţ ţöö ţĥéé šééńďîîńĝ~~]</translation>
        </message>
        <message>
            <source>It took</source>
            <translation>[ÎÎţ ţööķ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Share of measured</source>
            <translation>[Šĥààřéé ööƒ ḿééààšûřéď]</translation>
        </message>
        <message>
            <source>%1: %2 letters, %3 of those measured</source>
            <translation>[%1: %2 ĺééţţééřš, %3 ööƒ ţĥööšéé ḿééààšûûřééď~~~~]</translation>
        </message>
        <message>
            <source>sent before its event</source>
            <translation>[šééńţ ƀééƒööřéé îîţš ééṽééńţ]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Half within %1, nine in ten within %2</source>
            <translation>[Ĥààĺƒ ŵîîţĥîîń %1, ńîîńéé îîń ţééń ŵîîţĥîîń %2~~~~]</translation>
        </message>
        <message>
            <source>Turnaround by kind of event</source>
            <translation>[Ţûûřńààřööûûńď ƀýý ķîîńď ööƒ ééṽééńţ]</translation>
        </message>
        <message>
            <source>From the time that half of the letters took to that of nine in ten</source>
            <translation>[Ƒřööḿ ţĥéé ţîîḿéé ţĥààţ ĥààĺƒ ööƒ ţĥéé ĺééţţééřš ţööööķ ţöö ţĥààţ ööƒ ńîîńéé îîń ţééń~~~~~~]</translation>
        </message>
        <message>
            <source>No letter of this period tells what kind of event set it off</source>
            <translation>[Ńöö ĺééţţééř ööƒ ţĥîîš þééřîîööď ţééĺĺš ŵĥààţ ķîîńď ööƒ ééṽééńţ šééţ îîţ ööƒƒ~~~~~]</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>[Ķîîńď ööƒ ééṽééńţ]</translation>
        </message>
        <message>
            <source>Half within</source>
            <translation>[Ĥààĺƒ ŵîîţĥîîń]</translation>
        </message>
        <message>
            <source>Nine in ten within</source>
            <translation>[Ńîîńéé îîń ţééń ŵîîţĥîîń]</translation>
        </message>
        <message>
            <source>half %1</source>
            <extracomment>Beside a bar: half of the letters took no longer than this</extracomment>
            <translation>[ĥààĺƒ %1]</translation>
        </message>
        <message>
            <source>%1: half %2, nine in ten within %3, %4 letters</source>
            <translation>[%1: ĥààĺƒ %2, ńîîńéé îîń ţééń ŵîîţĥîîń %3, %4 ĺééţţééřš~~~~~~~~]</translation>
        </message>
        <message>
            <source>Half within %1</source>
            <translation>[Ĥààĺƒ ŵîîţĥîîń %1~]</translation>
        </message>
        <message>
            <source>Slowest: %1, half within %2</source>
            <translation>[Šĺööŵééšţ: %1, ĥààĺƒ ŵîîţĥîîń %2~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DifferenceStrip</name>
        <message numerus="yes">
            <source>Difference map: %n difference(s)</source>
            <translation>
                <numerusform>[Ďîîƒƒééřééńçéé ḿààþ: %n ďîîƒƒééřééńçéé(š)~~]</numerusform>
                <numerusform>[Ďîîƒƒééřééńçéé ḿààþ: %n ďîîƒƒééřééńçéé(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message numerus="yes">
            <source>%n ignored region(s)</source>
            <translation>
                <numerusform>[%n îîĝńööřééď řééĝîîööń(š)]</numerusform>
                <numerusform>[%n îîĝńööřééď řééĝîîööń(š)]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisconnectDialog</name>
        <message>
            <source>Remove the records of %1</source>
            <translation>[Řééḿööṽéé ţĥéé řééçööřďš ööƒ %1~]</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>[Ďîîšçööńńééçţ %1~]</translation>
        </message>
        <message>
            <source>Keep what is known of it</source>
            <translation>[Ķééééþ ŵĥààţ îîš ķńööŵń ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>Remove what is known of it from here</source>
            <translation>[Řééḿööṽéé ŵĥààţ îîš ķńööŵń ööƒ îîţ ƒřööḿ ĥééřéé~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>[Ďîîšçööńńéçţ]</translation>
        </message>
        <message>
            <source>What is removed</source>
            <translation>[Ŵĥààţ îîš řééḿööṽéď]</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>[Ŵĥààţ çööḿééš ööƒ îîţ]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Šţöþ]</translation>
        </message>
        <message>
            <source>Disconnect and remove</source>
            <translation>[Ďîîšçööńńééçţ ààńď řééḿööṽéé]</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>[Řééḿöṽé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisconnectPresenter</name>
        <message>
            <source>The password or token leaves the system's keychain.</source>
            <translation>[Ţĥéé þààššŵööřď ööř ţööķééń ĺééààṽééš ţĥéé šýýšţééḿ'š ķééýýçĥààîîń.~~~]</translation>
        </message>
        <message>
            <source>Nothing is asked of the archive any more, and nothing is changed there.</source>
            <translation>[Ńööţĥîîńĝ îîš ààšķééď ööƒ ţĥéé ààřçĥîîṽéé ààńýý ḿööřéé, ààńď ńööţĥîîńĝ îîš çĥààńĝééď ţĥééřéé.~~~~~]</translation>
        </message>
        <message>
            <source>What is known of it is removed from this computer. In the archive all stays as it is: connected again, it is read again.</source>
            <translation>[Ŵĥààţ îîš ķńööŵń ööƒ îîţ îîš řééḿööṽééď ƒřööḿ ţĥîîš çööḿþûûţééř. ÎÎń ţĥéé ààřçĥîîṽéé ààĺĺ šţààýýš ààš îîţ îîš: çööńńééçţééď ààĝààîîń, îîţ îîš řééààď ààĝààîîń.~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 communications stay here and are searched, complete to %2.</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš šţààýý ĥééřéé ààńď ààřéé šééààřçĥééď, çööḿþĺééţéé ţöö %2.~~~]</translation>
        </message>
        <message>
            <source>%1 communications stay here and are searched; they were never complete.</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš šţààýý ĥééřéé ààńď ààřéé šééààřçĥééď; ţĥééýý ŵééřéé ńééṽééř çööḿþĺééţéé.~~]</translation>
        </message>
        <message>
            <source>Whoever says again how it is reached connects it again.</source>
            <translation>[Ŵĥööééṽééř šààýýš ààĝààîîń ĥööŵ îîţ îîš řééààçĥééď çööńńééçţš îîţ ààĝààîîń.]</translation>
        </message>
        <message>
            <source>Removed here</source>
            <translation>[Řééḿööṽééď ĥéřé]</translation>
        </message>
        <message>
            <source>%1 communications</source>
            <translation>[%1 çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>Copies elsewhere</source>
            <translation>[Çööþîîééš ééĺšééŵĥéřé]</translation>
        </message>
        <message>
            <source>of %1 of them; these copies stay</source>
            <translation>[ööƒ %1 ööƒ ţĥééḿ; ţĥééšéé çööþîîééš šţààýý~]</translation>
        </message>
        <message>
            <source>Of documents</source>
            <translation>[ÖÖƒ ďööçûûḿéńţš]</translation>
        </message>
        <message>
            <source>notes on %1, texts of %2</source>
            <translation>[ńööţééš ööń %1, ţééxţš ööƒ %2~~~]</translation>
        </message>
        <message>
            <source>Of runs</source>
            <translation>[ÖÖƒ řûńš]</translation>
        </message>
        <message>
            <source>%1 set aside, %2 gaps, %3 runs</source>
            <translation>[%1 šééţ ààšîîďéé, %2 ĝààþš, %3 řûûńš~~~~]</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>[Ķéþţ]</translation>
        </message>
        <message>
            <source>%1 on hold</source>
            <translation>[%1 ööń ĥööĺď]</translation>
        </message>
        <message>
            <source>%1 named by decisions on copies</source>
            <translation>[%1 ńààḿééď ƀýý ďééçîîšîîööńš ööń çööþîîééš]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>[Ĝééţţîîńĝ řééààďý]</translation>
        </message>
        <message>
            <source>Paused: %1 of %2 removed</source>
            <translation>[Þààûûšééď: %1 ööƒ %2 řééḿööṽééď~]</translation>
        </message>
        <message>
            <source>%1 of %2 removed</source>
            <translation>[%1 ööƒ %2 řééḿööṽééď~]</translation>
        </message>
        <message>
            <source>Stopped. What is removed is gone; the rest is still here.</source>
            <translation>[Šţööþþééď. Ŵĥààţ îîš řééḿööṽééď îîš ĝööńéé; ţĥéé řééšţ îîš šţîîĺĺ ĥééřéé.~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputePaper</name>
        <message>
            <source>Letters and deadlines</source>
            <translation>[Ĺééţţééřš ààńď ďééààďĺîîńééš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Trail</source>
            <translation>[Ţřàîĺ]</translation>
        </message>
        <message>
            <source>As known here on %1, %2.</source>
            <translation>[ÀÀš ķńööŵń ĥééřéé ööń %1, %2.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputeRulesDialog</name>
        <message>
            <source>Deadlines and calendars</source>
            <translation>[Ďééààďĺîîńééš ààńď çààĺééńďààřš]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķééþ]</translation>
        </message>
        <message>
            <source>As the program has it</source>
            <translation>[ÀÀš ţĥéé þřööĝřààḿ ĥààš îîţ~]</translation>
        </message>
        <message>
            <source>Take a calendar from a file…</source>
            <translation>[Ţààķéé àà çààĺééńďààř ƒřööḿ àà ƒîîĺéé…]</translation>
        </message>
        <message>
            <source>The program's own calendar</source>
            <translation>[Ţĥéé þřööĝřààḿ'š ööŵń çààĺééńďààř~~]</translation>
        </message>
        <message>
            <source>Business days from the receipt of a dispute; 0: no deadline. What its case states counts before these. Calendars and rule are files in the profile, which a site may replace.</source>
            <translation>[Ɓûûšîîńééšš ďààýýš ƒřööḿ ţĥéé řééçééîîþţ ööƒ àà ďîîšþûûţéé; 0: ńöö ďééààďĺîîńéé. Ŵĥààţ îîţš çààšéé šţààţééš çööûûńţš ƀééƒööřéé ţĥééšéé. Çààĺééńďààřš ààńď řûûĺéé ààřéé ƒîîĺééš îîń ţĥéé þřööƒîîĺéé, ŵĥîîçĥ àà šîîţéé ḿààýý řééþĺààçéé.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1, business days</source>
            <translation>[%1, ƀûûšîîńééšš ďààýýš]</translation>
        </message>
        <message>
            <source>The usual calendar</source>
            <translation>[Ţĥéé ûûšûûààĺ çààĺééńďàř]</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>[Ďààýýš öƒƒ]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>The program's own calendar counts again.</source>
            <translation>[Ţĥéé þřööĝřààḿ'š ööŵń çààĺééńďààř çööûûńţš ààĝààîîń.~~]</translation>
        </message>
        <message>
            <source>%1 (of this profile)</source>
            <translation>[%1 (ööƒ ţĥîîš þřööƒîîĺéé)~]</translation>
        </message>
        <message>
            <source>%1 is not understood and was left out: %2</source>
            <translation>[%1 îîš ńööţ ûûńďééřšţööööď ààńď ŵààš ĺééƒţ ööûûţ: %2~~~~]</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>[Řééšţš ööń]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>[Çĺöçķ]</translation>
        </message>
        <message>
            <source>Cut-off</source>
            <translation>[Çûûţ-öƒƒ]</translation>
        </message>
        <message>
            <source>%1: what comes later counts as of the next business day</source>
            <translation>[%1: ŵĥààţ çööḿééš ĺààţééř çööûûńţš ààš ööƒ ţĥéé ńééxţ ƀûûšîîńééšš ďààýý~~~~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>Days off known</source>
            <translation>[Ďààýýš ööƒƒ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>%1, moved</source>
            <translation>[%1, ḿööṽééď]</translation>
        </message>
        <message>
            <source>The program's own rule counts again.</source>
            <translation>[Ţĥéé þřööĝřààḿ'š ööŵń řûûĺéé çööûûńţš ààĝààîîń.~~]</translation>
        </message>
        <message>
            <source>Take a calendar</source>
            <translation>[Ţààķéé àà çààĺéńďàř]</translation>
        </message>
        <message>
            <source>Calendars (*.json)</source>
            <translation>[Çààĺééńďààřš (*.ĵšööń)~~]</translation>
        </message>
        <message>
            <source>%1 was taken.</source>
            <translation>[%1 ŵààš ţààķééń.~]</translation>
        </message>
        <message>
            <source>That is no calendar: %1</source>
            <translation>[Ţĥààţ îîš ńöö çààĺééńďààř: %1~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputeSections</name>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>[Ďîîšþûţé]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öþéń]</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>[çĺööšéď]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>[Þřööďûçţ]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šţààţûš]</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>[Řééçééîṽéď]</translation>
        </message>
        <message>
            <source>not told: no deadline can be computed</source>
            <translation>[ńööţ ţööĺď: ńöö ďééààďĺîîńéé çààń ƀéé çööḿþûûţééď~]</translation>
        </message>
        <message>
            <source>the usual one</source>
            <translation>[ţĥéé ûûšûûààĺ öńé]</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>[Çààĺééńďàř]</translation>
        </message>
        <message>
            <source>%1, by the clock of %2 · %3</source>
            <translation>[%1, ƀýý ţĥéé çĺööçķ ööƒ %2 · %3~~~~~]</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>[Ďééçîîšîöń]</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>[ÀÀþþřööṽàĺ]</translation>
        </message>
        <message>
            <source>Disputed letter</source>
            <translation>[Ďîîšþûûţééď ĺééţţéř]</translation>
        </message>
        <message>
            <source>Approved outcome</source>
            <translation>[ÀÀþþřööṽééď ööûûţçöḿé]</translation>
        </message>
        <message>
            <source>Stored</source>
            <translation>[Šţööřéď]</translation>
        </message>
        <message>
            <source>In the workspace</source>
            <translation>[ÎÎń ţĥéé ŵööřķšþààçéé]</translation>
        </message>
        <message>
            <source>there</source>
            <translation>[ţĥéřé]</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>[ńööţ ýéţ]</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>[ńööţ ńéééďéď]</translation>
        </message>
        <message>
            <source>Missing: no system says what is disputed</source>
            <translation>[Ḿîîššîîńĝ: ńöö šýýšţééḿ šààýýš ŵĥààţ îîš ďîîšþûûţééď~~]</translation>
        </message>
        <message>
            <source>Missing: a task says it was sent on %1, and no letter is known</source>
            <translation>[Ḿîîššîîńĝ: àà ţààšķ šààýýš îîţ ŵààš šééńţ ööń %1, ààńď ńöö ĺééţţééř îîš ķńööŵń~~~~~~~]</translation>
        </message>
        <message>
            <source>Missing: %1 lies in %2 and not with the dispute</source>
            <translation>[Ḿîîššîîńĝ: %1 ĺîîééš îîń %2 ààńď ńööţ ŵîîţĥ ţĥéé ďîîšþûûţéé~~~~~]</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>[Ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>Missing: %1 is named and not known here</source>
            <translation>[Ḿîîššîîńĝ: %1 îîš ńààḿééď ààńď ńööţ ķńööŵń ĥééřéé~~~~]</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>[Ḿîîššîîńĝ: %1~]</translation>
        </message>
        <message>
            <source>Missing: %1 (%2)</source>
            <translation>[Ḿîîššîîńĝ: %1 (%2)~~~]</translation>
        </message>
        <message>
            <source>Whole file</source>
            <translation>[Ŵĥööĺéé ƒîĺé]</translation>
        </message>
        <message>
            <source>nothing is missing</source>
            <translation>[ńööţĥîîńĝ îîš ḿîîššîîńĝ~]</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>[%n ḿîîššîîńĝ]</numerusform>
                <numerusform>[%n ḿîîššîîńĝ]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s), shown by their archive</source>
            <translation>
                <numerusform>[%n ààńšŵééř(š), šĥööŵń ƀýý ţĥééîîř ààřçĥîîṽéé~~~~]</numerusform>
                <numerusform>[%n ààńšŵééř(š), šĥööŵń ƀýý ţĥééîîř ààřçĥîîṽéé~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>[Ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>[Ńööţĥîńĝ]</translation>
        </message>
        <message>
            <source>Deadlines, outcome, templates and systems agree</source>
            <translation>[Ďééààďĺîîńééš, ööûûţçööḿéé, ţééḿþĺààţééš ààńď šýýšţééḿš ààĝřéééé]</translation>
        </message>
        <message>
            <source>Belongs together</source>
            <translation>[Ɓééĺööńĝš ţööĝééţĥééř]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>added by %1, %2</source>
            <translation>[ààďďééď ƀýý %1, %2~]</translation>
        </message>
        <message>
            <source>By a person</source>
            <translation>[Ɓýý àà þééřšöń]</translation>
        </message>
        <message>
            <source>Opened: %1</source>
            <translation>[ÖÖþééńéď: %1]</translation>
        </message>
        <message>
            <source>Closed: %1</source>
            <translation>[Çĺööšééď: %1]</translation>
        </message>
        <message>
            <source>Last day for %1, stated by the case</source>
            <translation>[Ĺààšţ ďààýý ƒööř %1, šţààţééď ƀýý ţĥéé çààšéé~~]</translation>
        </message>
        <message>
            <source>Last day for %1, calendar %2</source>
            <translation>[Ĺààšţ ďààýý ƒööř %1, çààĺééńďààř %2~~~]</translation>
        </message>
        <message>
            <source>A record was added: %1</source>
            <translation>[ÀÀ řééçööřď ŵààš ààďďééď: %1~]</translation>
        </message>
        <message>
            <source>A record was added: %1, %2</source>
            <translation>[ÀÀ řééçööřď ŵààš ààďďééď: %1, %2~~~]</translation>
        </message>
        <message>
            <source>%1 (taken back)</source>
            <translation>[%1 (ţààķééń ƀààçķ)~]</translation>
        </message>
        <message>
            <source>no time told</source>
            <translation>[ńöö ţîîḿéé ţöĺď]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputeTable</name>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>[Çĺööšéď]</translation>
        </message>
        <message>
            <source>Nothing owed</source>
            <translation>[Ńööţĥîîńĝ ööŵéď]</translation>
        </message>
        <message>
            <source>stated by the case</source>
            <translation>[šţààţééď ƀýý ţĥéé çààšéé]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>[ńööţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>[ńööţ ďééçîîďéď]</translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>[%1, ööṽééřďûûé]</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>[Ďîîšþûţé]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>[Þřööďûçţ]</translation>
        </message>
        <message>
            <source>Next letter</source>
            <translation>[Ńééxţ ĺééţţééř]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Ďûé]</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>[Çààĺééńďàř]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[ÖÖûţçöḿé]</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>[Ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>[Ďööééš ńööţ ƒîţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputeWords</name>
        <message>
            <source>the customer</source>
            <translation>[ţĥéé çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>[ţĥéé šţààţûš]</translation>
        </message>
        <message>
            <source>the decision</source>
            <translation>[ţĥéé ďééçîîšîöń]</translation>
        </message>
        <message>
            <source>Acknowledgement</source>
            <translation>[ÀÀçķńööŵĺééďĝééḿéńţ]</translation>
        </message>
        <message>
            <source>Interim update</source>
            <translation>[ÎÎńţééřîîḿ ûûþďàţé]</translation>
        </message>
        <message>
            <source>Final response</source>
            <translation>[Ƒîîńààĺ řééšþööńšé]</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>[Ďîîšþûûţéď]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[ÀÀńšŵéř]</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>[Šûûþþööřţîńĝ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>[Ĺééţţéř]</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>[Ńöţéš]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ńöţé]</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>[ÀÀţţààçĥḿééńţš]</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>[ÀÀţţààçĥḿéńţ]</translation>
        </message>
        <message>
            <source>Resolution records</source>
            <translation>[Řééšööĺûûţîîööń řééçöřďš]</translation>
        </message>
        <message>
            <source>Resolution record</source>
            <translation>[Řééšööĺûûţîîööń řéçöřď]</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>[Šţéþš]</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>[Šţéþ]</translation>
        </message>
        <message>
            <source>No system tells of a decision on this dispute. A final response needs an approved outcome.</source>
            <translation>[Ńöö šýýšţééḿ ţééĺĺš ööƒ àà ďééçîîšîîööń ööń ţĥîîš ďîîšþûûţéé. ÀÀ ƒîîńààĺ řééšþööńšéé ńééééďš ààń ààþþřööṽééď ööûûţçööḿéé.~~~]</translation>
        </message>
        <message>
            <source>It is not decided yet. A final response needs an outcome that somebody else approved.</source>
            <translation>[ÎÎţ îîš ńööţ ďééçîîďééď ýýééţ. ÀÀ ƒîîńààĺ řééšþööńšéé ńééééďš ààń ööûûţçööḿéé ţĥààţ šööḿééƀööďýý ééĺšéé ààþþřööṽééď.~]</translation>
        </message>
        <message>
            <source>The decision is not approved. A final response needs an outcome that somebody else approved.</source>
            <translation>[Ţĥéé ďééçîîšîîööń îîš ńööţ ààþþřööṽééď. ÀÀ ƒîîńààĺ řééšþööńšéé ńééééďš ààń ööûûţçööḿéé ţĥààţ šööḿééƀööďýý ééĺšéé ààþþřööṽééď.~~]</translation>
        </message>
        <message>
            <source>The decision was refused approval. It is to be decided anew before a final response.</source>
            <translation>[Ţĥéé ďééçîîšîîööń ŵààš řééƒûûšééď ààþþřööṽààĺ. ÎÎţ îîš ţöö ƀéé ďééçîîďééď ààńééŵ ƀééƒööřéé àà ƒîîńààĺ řééšþööńšéé.~~]</translation>
        </message>
        <message>
            <source>The decision was approved by whoever made it. Somebody else is to approve it before a final response.</source>
            <translation>[Ţĥéé ďééçîîšîîööń ŵààš ààþþřööṽééď ƀýý ŵĥööééṽééř ḿààďéé îîţ. Šööḿééƀööďýý ééĺšéé îîš ţöö ààþþřööṽéé îîţ ƀééƒööřéé àà ƒîîńààĺ řééšþööńšéé.~~]</translation>
        </message>
        <message>
            <source>%1, workspace %2</source>
            <translation>[%1, ŵööřķšþààçéé %2~~]</translation>
        </message>
        <message>
            <source>%1, case %2</source>
            <translation>[%1, çààšéé %2~]</translation>
        </message>
        <message>
            <source>%1, the letter itself</source>
            <translation>[%1, ţĥéé ĺééţţééř îîţšééĺƒ~~]</translation>
        </message>
        <message>
            <source>added by %1</source>
            <translation>[ààďďééď ƀýý %1]</translation>
        </message>
        <message>
            <source>computed here</source>
            <translation>[çööḿþûûţééď ĥééřé]</translation>
        </message>
        <message>
            <source>named by its case or workspace</source>
            <translation>[ńààḿééď ƀýý îîţš çààšéé ööř ŵööřķšþààçéé]</translation>
        </message>
        <message>
            <source>filed in its workspace</source>
            <translation>[ƒîîĺééď îîń îîţš ŵööřķšþààçéé]</translation>
        </message>
        <message>
            <source>shown by its workspace</source>
            <translation>[šĥööŵń ƀýý îîţš ŵööřķšþààçéé~]</translation>
        </message>
        <message>
            <source>shown by its workspace once, and not any more</source>
            <translation>[šĥööŵń ƀýý îîţš ŵööřķšþààçéé ööńçéé, ààńď ńööţ ààńýý ḿööřéé~~]</translation>
        </message>
        <message>
            <source>carries its reference</source>
            <translation>[çààřřîîééš îîţš řééƒééřééńçé]</translation>
        </message>
        <message>
            <source>answers the disputed letter</source>
            <translation>[ààńšŵééřš ţĥéé ďîîšþûûţééď ĺééţţééř~]</translation>
        </message>
        <message>
            <source>added by a person</source>
            <translation>[ààďďééď ƀýý àà þééřšöń]</translation>
        </message>
        <message>
            <source>%1 · stated by the case</source>
            <translation>[%1 · šţààţééď ƀýý ţĥéé çààšéé~~]</translation>
        </message>
        <message>
            <source>%1 · calendar %2</source>
            <translation>[%1 · çààĺééńďààř %2~~]</translation>
        </message>
        <message>
            <source>not told when</source>
            <translation>[ńööţ ţööĺď ŵĥééń~]</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>[Ńööţ ńéééďéď]</translation>
        </message>
        <message>
            <source>To be sent</source>
            <translation>[Ţöö ƀéé šéńţ]</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>[ÖÖṽéřďûé]</translation>
        </message>
        <message>
            <source>Never sent</source>
            <translation>[Ńééṽééř šéńţ]</translation>
        </message>
        <message>
            <source>Sent in time</source>
            <translation>[Šééńţ îîń ţîîḿé]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Sent late</source>
            <translation>[Šééńţ ĺààţé]</translation>
        </message>
        <message>
            <source>Sent, no time told</source>
            <translation>[Šééńţ, ńöö ţîîḿéé ţööĺď~]</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>[Ńöö ďééààďĺîńé]</translation>
        </message>
        <message>
            <source>Due %1, stated by the case; %2 by calendar %3</source>
            <translation>[Ďûûéé %1, šţààţééď ƀýý ţĥéé çààšéé; %2 ƀýý çààĺééńďààř %3~~~~]</translation>
        </message>
        <message>
            <source>Due %1, stated by the case</source>
            <translation>[Ďûûéé %1, šţààţééď ƀýý ţĥéé çààšéé~]</translation>
        </message>
        <message numerus="yes">
            <source>Due %1 · %n business day(s), calendar %2</source>
            <translation>
                <numerusform>[Ďûûéé %1 · %n ƀûûšîîńééšš ďààýý(š), çààĺééńďààř %2~~~~]</numerusform>
                <numerusform>[Ďûûéé %1 · %n ƀûûšîîńééšš ďààýý(š), çààĺééńďààř %2~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 overdue since %2</source>
            <translation>[%1 ööṽééřďûûéé šîîńçéé %2]</translation>
        </message>
        <message>
            <source>%1 due %2</source>
            <translation>[%1 ďûûéé %2]</translation>
        </message>
        <message>
            <source>not told by any system</source>
            <translation>[ńööţ ţööĺď ƀýý ààńýý šýýšţééḿ]</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>[ńööţ ďééçîîďééď ýéţ]</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>[ńööţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>refused by %1</source>
            <translation>[řééƒûûšééď ƀýý %1]</translation>
        </message>
        <message>
            <source>by the same person, %1</source>
            <translation>[ƀýý ţĥéé šààḿéé þééřšööń, %1~]</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>[Ďééààďĺîńé]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[ÖÖûţçöḿé]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>[Šýýšţéḿš]</translation>
        </message>
        <message>
            <source>%1 was not sent by %2</source>
            <translation>[%1 ŵààš ńööţ šééńţ ƀýý %2~~~]</translation>
        </message>
        <message>
            <source>%1 %2 went out after %3</source>
            <translation>[%1 %2 ŵééńţ ööûûţ ààƒţééř %3~~~]</translation>
        </message>
        <message>
            <source>%1 went out before its outcome was approved%2</source>
            <translation>[%1 ŵééńţ ööûûţ ƀééƒööřéé îîţš ööûûţçööḿéé ŵààš ààþþřööṽééď%2~]</translation>
        </message>
        <message>
            <source>%1 went out without an approved outcome</source>
            <translation>[%1 ŵééńţ ööûûţ ŵîîţĥööûûţ ààń ààþþřööṽééď ööûûţçööḿéé]</translation>
        </message>
        <message>
            <source>%1 was composed with %2; answers of this stage for %3 use %4</source>
            <translation>[%1 ŵààš çööḿþööšééď ŵîîţĥ %2; ààńšŵééřš ööƒ ţĥîîš šţààĝéé ƒööř %3 ûûšéé %4~~~~~~~~]</translation>
        </message>
        <message>
            <source>Systems tell %1 differently: %2</source>
            <translation>[Šýýšţééḿš ţééĺĺ %1 ďîîƒƒééřééńţĺýý: %2~~~~]</translation>
        </message>
        <message>
            <source>%1: the case states %2, calendar %3 gives %4</source>
            <translation>[%1: ţĥéé çààšéé šţààţééš %2, çààĺééńďààř %3 ĝîîṽééš %4~~~~~~]</translation>
        </message>
        <message>
            <source>%1: calendar %2 does not know all days off up to %3</source>
            <translation>[%1: çààĺééńďààř %2 ďööééš ńööţ ķńööŵ ààĺĺ ďààýýš ööƒƒ ûûþ ţöö %3~~~~~~]</translation>
        </message>
        <message>
            <source>%1 (%2) is none of the three letters by its type</source>
            <translation>[%1 (%2) îîš ńööńéé ööƒ ţĥéé ţĥřéééé ĺééţţééřš ƀýý îîţš ţýýþéé~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputesPresenter</name>
        <message>
            <source>Name a letter by its document id.</source>
            <translation>[Ńààḿéé àà ĺééţţééř ƀýý îîţš ďööçûûḿééńţ îîď.~]</translation>
        </message>
        <message>
            <source>No letter is called %1.</source>
            <translation>[Ńöö ĺééţţééř îîš çààĺĺééď %1.~~]</translation>
        </message>
        <message>
            <source>Several letters are called so: %1</source>
            <translation>[Šééṽééřààĺ ĺééţţééřš ààřéé çààĺĺééď šöö: %1~~]</translation>
        </message>
        <message>
            <source>%1 was added to %2.</source>
            <translation>[%1 ŵààš ààďďééď ţöö %2.~~]</translation>
        </message>
        <message>
            <source>%1 belongs to %2 already.</source>
            <translation>[%1 ƀééĺööńĝš ţöö %2 ààĺřééààďýý.~]</translation>
        </message>
        <message>
            <source>Nobody added a letter to this dispute.</source>
            <translation>[Ńööƀööďýý ààďďééď àà ĺééţţééř ţöö ţĥîîš ďîîšþûûţéé.~]</translation>
        </message>
        <message>
            <source>%1 was taken out of the dispute again; that it was in it stays on record.</source>
            <translation>[%1 ŵààš ţààķééń ööûûţ ööƒ ţĥéé ďîîšþûûţéé ààĝààîîń; ţĥààţ îîţ ŵààš îîń îîţ šţààýýš ööń řééçööřď.~~~~~]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>%1 · %2 open, %3 overdue · %4</source>
            <translation>[%1 · %2 ööþééń, %3 ööṽééřďûûéé · %4~~~~]</translation>
        </message>
        <message>
            <source>No dispute is called so. That says nothing of systems that are not connected.</source>
            <translation>[Ńöö ďîîšþûûţéé îîš çààĺĺééď šöö. Ţĥààţ šààýýš ńööţĥîîńĝ ööƒ šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď.~~~~~~]</translation>
        </message>
        <message>
            <source>Several are called so: %1</source>
            <translation>[Šééṽééřààĺ ààřéé çààĺĺééď šöö: %1]</translation>
        </message>
        <message>
            <source>No dispute is open</source>
            <translation>[Ńöö ďîîšþûûţéé îîš ööþéń]</translation>
        </message>
        <message>
            <source>Letters cannot be asked for from here yet. The outcome would allow it.</source>
            <translation>[Ĺééţţééřš çààńńööţ ƀéé ààšķééď ƒööř ƒřööḿ ĥééřéé ýýééţ. Ţĥéé ööûûţçööḿéé ŵööûûĺď ààĺĺööŵ îîţ.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DisputesWidget</name>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>[Þřîîńţ…]</translation>
        </message>
        <message>
            <source>Deadlines and calendars…</source>
            <translation>[Ďééààďĺîîńééš ààńď çààĺééńďààřš…]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Acknowledge…</source>
            <translation>[ÀÀçķńööŵĺééďĝé…]</translation>
        </message>
        <message>
            <source>Send interim update…</source>
            <translation>[Šééńď îîńţééřîîḿ ûûþďààţé…]</translation>
        </message>
        <message>
            <source>Send final response…</source>
            <translation>[Šééńď ƒîîńààĺ řééšþööńšéé…]</translation>
        </message>
        <message>
            <source>Line of time</source>
            <translation>[Ĺîîńéé ööƒ ţîḿé]</translation>
        </message>
        <message>
            <source>Nothing of that kind is told</source>
            <translation>[Ńööţĥîîńĝ ööƒ ţĥààţ ķîîńď îîš ţööĺď~~~]</translation>
        </message>
        <message>
            <source>Document id of the letter to add</source>
            <translation>[Ďööçûûḿééńţ îîď ööƒ ţĥéé ĺééţţééř ţöö ààďď~]</translation>
        </message>
        <message>
            <source>Add a letter by its document id</source>
            <translation>[ÀÀďď àà ĺééţţééř ƀýý îîţš ďööçûûḿééńţ îîď~]</translation>
        </message>
        <message>
            <source>What it is in the dispute</source>
            <translation>[Ŵĥààţ îîţ îîš îîń ţĥéé ďîîšþûûţéé]</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>[ÀÀńšŵééř: %1]</translation>
        </message>
        <message>
            <source>Why it is added</source>
            <translation>[Ŵĥýý îîţ îîš ààďďéď]</translation>
        </message>
        <message>
            <source>Why (optional)</source>
            <translation>[Ŵĥýý (ööþţîîööńàĺ)]</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>[Àďď]</translation>
        </message>
        <message>
            <source>Take the last one back</source>
            <translation>[Ţààķéé ţĥéé ĺààšţ ööńéé ƀààçķ]</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>[ÀÀĺĺ %1]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A kind of entries in a line of time, and how many there are</extracomment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>Disputes</source>
            <translation>[Ďîîšþûûţéš]</translation>
        </message>
        <message>
            <source>No dispute is known</source>
            <translation>[Ńöö ďîîšþûûţéé îîš ķńööŵń]</translation>
        </message>
        <message>
            <source>They come from workspaces of that type in Extended ECM, and from cases of a dispute process in a workflow system, once these were read.</source>
            <translation>[Ţĥééýý çööḿéé ƒřööḿ ŵööřķšþààçééš ööƒ ţĥààţ ţýýþéé îîń ÉÉxţééńďééď ÉÉÇḾ, ààńď ƒřööḿ çààšééš ööƒ àà ďîîšþûûţéé þřööçééšš îîń àà ŵööřķƒĺööŵ šýýšţééḿ, ööńçéé ţĥééšéé ŵééřéé řééààď.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open repositories</source>
            <translation>[ÖÖþééń řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Ƒîîĺţéř]</translation>
        </message>
        <message>
            <source>Filter: an id, a customer, a product</source>
            <translation>[Ƒîîĺţééř: ààń îîď, àà çûûšţööḿééř, àà þřööďûûçţ~~]</translation>
        </message>
        <message>
            <source>Overdue disputes</source>
            <translation>[ÖÖṽééřďûûéé ďîîšþûţéš]</translation>
        </message>
        <message>
            <source>Those that are owed a letter whose deadline is over</source>
            <translation>[Ţĥööšéé ţĥààţ ààřéé ööŵééď àà ĺééţţééř ŵĥööšéé ďééààďĺîîńéé îîš ööṽééř]</translation>
        </message>
        <message>
            <source>Deadlines and calendars of disputes</source>
            <translation>[Ďééààďĺîîńééš ààńď çààĺééńďààřš ööƒ ďîîšþûûţééš]</translation>
        </message>
        <message>
            <source>In how many business days which letter is due, and which days count</source>
            <translation>[ÎÎń ĥööŵ ḿààńýý ƀûûšîîńééšš ďààýýš ŵĥîîçĥ ĺééţţééř îîš ďûûéé, ààńď ŵĥîîçĥ ďààýýš çööûûńţ~~~~]</translation>
        </message>
        <message>
            <source>Disputes cannot be read</source>
            <translation>[Ďîîšþûûţééš çààńńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>[%1 çààńńööţ ƀéé šĥööŵń~~]</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>[Ɓààçķ ţöö ţĥéé ĺîîšţ~]</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>[ÖÖþéń %1]</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>[ÖÖṽééřďûé %1]</translation>
        </message>
        <message>
            <source>Not whole %1</source>
            <translation>[Ńööţ ŵĥööĺéé %1]</translation>
        </message>
        <message>
            <source>Does not fit %1</source>
            <translation>[Ďööééš ńööţ ƒîîţ %1]</translation>
        </message>
        <message>
            <source>Choose the dispute that %1 belongs to</source>
            <translation>[Çĥööööšéé ţĥéé ďîîšþûûţéé ţĥààţ %1 ƀééĺööńĝš ţöö~~]</translation>
        </message>
        <message>
            <source>No dispute is meant by that</source>
            <translation>[Ńöö ďîîšþûûţéé îîš ḿééààńţ ƀýý ţĥààţ]</translation>
        </message>
        <message>
            <source>Looked among %1.</source>
            <translation>[Ĺööööķééď ààḿööńĝ %1.]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šĥööŵ ààĺĺ]</translation>
        </message>
        <message>
            <source>Export the dispute</source>
            <translation>[ÉÉxþööřţ ţĥéé ďîîšþûûţéé]</translation>
        </message>
        <message>
            <source>PDF (*.pdf);;Trail as CSV (*.csv);;JSON (*.json);;HTML (*.html)</source>
            <translation>[ÞĎƑ (*.þďƒ);;Ţřààîîĺ ààš ÇŠṼ (*.çšṽ);;ĴŠÖÖŃ (*.ĵšööń);;ĤŢḾĹ (*.ĥţḿĺ)~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not saved: no dispute is open.</source>
            <translation>[Ńööţ šààṽééď: ńöö ďîîšþûûţéé îîš ööþééń.]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
        <message>
            <source>The dispute was printed</source>
            <translation>[Ţĥéé ďîîšþûûţéé ŵààš þřîîńţééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DocumentPresenter</name>
        <message>
            <source>The document is no longer there</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ńöö ĺööńĝééř ţĥééřéé~]</translation>
        </message>
        <message>
            <source>Its repository does not have it at %1 any more. What was read of it before is kept.</source>
            <translation>[ÎÎţš řééþööšîîţööřýý ďööééš ńööţ ĥààṽéé îîţ ààţ %1 ààńýý ḿööřéé. Ŵĥààţ ŵààš řééààď ööƒ îîţ ƀééƒööřéé îîš ķééþţ.~~~~]</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>[Ĺööööķ àĝàîń]</translation>
        </message>
        <message>
            <source>The document is too large to show</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ţöööö ĺààřĝéé ţöö šĥööŵ~]</translation>
        </message>
        <message>
            <source>It has more than %1. Open the file in its repository.</source>
            <translation>[ÎÎţ ĥààš ḿööřéé ţĥààń %1. ÖÖþééń ţĥéé ƒîîĺéé îîń îîţš řééþööšîîţööřýý.~~~]</translation>
        </message>
        <message>
            <source>The document cannot be fetched</source>
            <translation>[Ţĥéé ďööçûûḿééńţ çààńńööţ ƀéé ƒééţçĥééď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>The bytes changed after they were archived</source>
            <translation>[Ţĥéé ƀýýţééš çĥààńĝééď ààƒţééř ţĥééýý ŵééřéé ààřçĥîîṽééď~]</translation>
        </message>
        <message>
            <source>Recorded %1…, found %2…: what is there now is not what was sent.</source>
            <translation>[Řééçööřďééď %1…, ƒööûûńď %2…: ŵĥààţ îîš ţĥééřéé ńööŵ îîš ńööţ ŵĥààţ ŵààš šééńţ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at them anyway</source>
            <translation>[Ĺööööķ ààţ ţĥééḿ ààńýýŵàý]</translation>
        </message>
        <message>
            <source>The document is encrypted</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ééńçřýýþţééď]</translation>
        </message>
        <message>
            <source>It opens with a password only. Its bytes are archived and can be saved.</source>
            <translation>[ÎÎţ ööþééńš ŵîîţĥ àà þààššŵööřď ööńĺýý. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~~~~~]</translation>
        </message>
        <message>
            <source>The document is empty</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ééḿþţýý]</translation>
        </message>
        <message>
            <source>The archived file has 0 bytes.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƒîîĺéé ĥààš 0 ƀýýţééš.~]</translation>
        </message>
        <message>
            <source>This format cannot be shown here</source>
            <translation>[Ţĥîîš ƒööřḿààţ çààńńööţ ƀéé šĥööŵń ĥééřéé~~]</translation>
        </message>
        <message>
            <source>Its bytes are archived and can be saved.</source>
            <translation>[ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~]</translation>
        </message>
        <message>
            <source>Reason: %1. Its bytes are archived and can be saved.</source>
            <translation>[Řééààšööń: %1. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~~~]</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ďààḿààĝééď]</translation>
        </message>
        <message>
            <source>It cannot be opened. Its bytes are archived as they came and can be saved.</source>
            <translation>[ÎÎţ çààńńööţ ƀéé ööþééńééď. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààš ţĥééýý çààḿéé ààńď çààń ƀéé šààṽééď.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DocumentView</name>
        <message>
            <source>Rendition</source>
            <translation>[Řééńďîîţîöń]</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>[Þààĝéé %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>page, pages</comment>
            <translation>[%1 / %2~]</translation>
        </message>
        <message>
            <source>Header of the e-mail</source>
            <translation>[Ĥééààďééř ööƒ ţĥéé éé-ḿàîĺ]</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>[Ƒîîńď îîń ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>[Þřééṽîîööûš ĥîţ]</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>[Ńééxţ ĥîîţ]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>The archive holds no file with this record.</source>
            <translation>[Ţĥéé ààřçĥîîṽéé ĥööĺďš ńöö ƒîîĺéé ŵîîţĥ ţĥîîš řééçööřď.~~~~]</translation>
        </message>
        <message>
            <source>Its index names no file for this communication.</source>
            <translation>[ÎÎţš îîńďééx ńààḿééš ńöö ƒîîĺéé ƒööř ţĥîîš çööḿḿûûńîîçààţîîööń.~]</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>[Ńöö ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Changed after it was archived: this is not what was sent</source>
            <translation>[Çĥààńĝééď ààƒţééř îîţ ŵààš ààřçĥîîṽééď: ţĥîîš îîš ńööţ ŵĥààţ ŵààš šééńţ~~~~~~]</translation>
        </message>
        <message>
            <source>Its hash differs from the one in its index</source>
            <translation>[ÎÎţš ĥààšĥ ďîîƒƒééřš ƒřööḿ ţĥéé ööńéé îîń îîţš îîńďééx~~~]</translation>
        </message>
        <message>
            <source>Only the beginning of the text is shown; the saved copy has all of it</source>
            <translation>[ÖÖńĺýý ţĥéé ƀééĝîîńńîîńĝ ööƒ ţĥéé ţééxţ îîš šĥööŵń; ţĥéé šààṽééď çööþýý ĥààš ààĺĺ ööƒ îîţ~~~~~~]</translation>
        </message>
        <message>
            <source>Text instead of pages</source>
            <translation>[Ţééxţ îîńšţééààď ööƒ þààĝééš]</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>[Žööööḿ öûţ]</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>[Žöööḿ îń]</translation>
        </message>
        <message>
            <source>Size and turn of the pages</source>
            <translation>[Šîîžéé ààńď ţûûřń ööƒ ţĥéé þààĝééš~]</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>[Ƒîîţ ŵîîďţĥ]</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>[Ƒîîţ þààĝé]</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>[Ţûûřń řîîĝĥţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ExportDialog</name>
        <message>
            <source>Export results</source>
            <translation>[ÉÉxþööřţ řééšûûĺţš]</translation>
        </message>
        <message>
            <source>results</source>
            <translation>[řééšûĺţš]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>[ÇŠṼ, ƒööř šþřééààďšĥééééţš~~]</translation>
        </message>
        <message>
            <source>JSON Lines, for programs</source>
            <translation>[ĴŠÖÖŃ Ĺîîńééš, ƒööř þřööĝřààḿš~~]</translation>
        </message>
        <message>
            <source>Begin with a byte order mark</source>
            <translation>[Ɓééĝîîń ŵîîţĥ àà ƀýýţéé ööřďééř ḿààřķ~]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[ÉÉxþöřţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>%1 rows. A manifest beside the file says which query, repositories and time they are true of.</source>
            <translation>[%1 řööŵš. ÀÀ ḿààńîîƒééšţ ƀééšîîďéé ţĥéé ƒîîĺéé šààýýš ŵĥîîçĥ qûûééřýý, řééþööšîîţööřîîééš ààńď ţîîḿéé ţĥééýý ààřéé ţřûûéé ööƒ.~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>[%1 ööƒ %2 řööŵš~~]</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>[Çààńçééĺĺééď; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Older spreadsheets need it to read UTF-8</source>
            <translation>[ÖÖĺďééř šþřééààďšĥééééţš ńééééď îîţ ţöö řééààď ÛÛŢƑ-8~]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Ƒööřḿàţ]</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>[Çööĺûûḿńš ööƒ ţĥéé ƒîîĺéé]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Çööĺûḿńš]</translation>
        </message>
        <message>
            <source>A file name is missing.</source>
            <translation>[ÀÀ ƒîîĺéé ńààḿéé îîš ḿîîššîîńĝ.]</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>[Ţĥééřéé îîš ńöö ƒööĺďééř %1.~]</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>[%1 îîš àà ƒööĺďééř.]</translation>
        </message>
        <message>
            <source>Choose at least one column.</source>
            <translation>[Çĥööööšéé ààţ ĺééààšţ ööńéé çööĺûḿń.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ExportPresenter</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FacetView</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>[Ƒààçéţš]</translation>
        </message>
        <message>
            <source>Enter chooses a value, Alt+Enter excludes it</source>
            <translation>[ÉÉńţééř çĥööööšééš àà ṽààĺûûéé, ÀÀĺţ+ÉÉńţééř ééxçĺûûďééš îîţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FacetsPresenter</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>counting</source>
            <translation>[çööûûńţîńĝ]</translation>
        </message>
        <message>
            <source>%1, %2, chosen</source>
            <translation>[%1, %2, çĥööšééń~~]</translation>
        </message>
        <message>
            <source>%1, %2, excluded</source>
            <translation>[%1, %2, ééxçĺûûďééď~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>[Ƒéŵéř]</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>[%n ḿööřé]</numerusform>
                <numerusform>[%n ḿööřé]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Facts</name>
        <message>
            <source>Facts</source>
            <translation>[Ƒàçţš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>What a fact is called, and the fact</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Copy with name</source>
            <translation>[Çööþýý ŵîîţĥ ńààḿé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FactsPane</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>What may be said of the delivery</source>
            <translation>[Ŵĥààţ ḿààýý ƀéé šààîîď ööƒ ţĥéé ďééĺîîṽééřý]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Ṽééřšîöń]</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>[Ďàţà]</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>[Çûûšţöďý]</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>[ÀÀřçĥîṽé]</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>[Çööþîéš]</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>[Ƒàçţš]</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>[Řééĺàţéď]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥîîšţöřý]</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>[Þřööçéšš]</translation>
        </message>
        <message>
            <source>Template version</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Made from this data</source>
            <translation>[Ḿààďéé ƒřööḿ ţĥîîš ďààţàà]</translation>
        </message>
        <message>
            <source>Custody and hashes</source>
            <translation>[Çûûšţööďýý ààńď ĥààšĥééš]</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>[ÎÎń ţĥéé ààřçĥîîṽé]</translation>
        </message>
        <message>
            <source>Process and workspace</source>
            <translation>[Þřööçééšš ààńď ŵööřķšþààçéé~]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Ţîîḿééĺîńé]</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>[Šééçţîîöńš]</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>[ÖÖþééń ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>State custom and practice…</source>
            <translation>[Šţààţéé çûûšţööḿ ààńď þřààçţîîçéé…~]</translation>
        </message>
        <message>
            <source>Custom and practice…</source>
            <translation>[Çûûšţööḿ ààńď þřààçţîîçéé…]</translation>
        </message>
        <message>
            <source>Open template</source>
            <translation>[ÖÖþééń ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>[Ṽééřîîƒýîńĝ…]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>[Ďééçîďé…]</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>[ńööńéé ķńöŵń]</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>[Çööḿþààřéé ŵîîţĥ…]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FailureText</name>
        <message>
            <source>Offline</source>
            <translation>[ÖÖƒƒĺîńé]</translation>
        </message>
        <message>
            <source>It cannot be reached; what is shown was known before.</source>
            <translation>[ÎÎţ çààńńööţ ƀéé řééààçĥééď; ŵĥààţ îîš šĥööŵń ŵààš ķńööŵń ƀééƒööřéé.~~~~~]</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>[Ɓééĥîńď]</translation>
        </message>
        <message>
            <source>What changed there since is not known here.</source>
            <translation>[Ŵĥààţ çĥààńĝééď ţĥééřéé šîîńçéé îîš ńööţ ķńööŵń ĥééřéé.~~~~]</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>[ÎÎńçööḿþĺéţé]</translation>
        </message>
        <message>
            <source>Some of it could not be read.</source>
            <translation>[Šööḿéé ööƒ îîţ çööûûĺď ńööţ ƀéé řééààď.]</translation>
        </message>
        <message>
            <source>Cut short</source>
            <translation>[Çûûţ šĥööřţ]</translation>
        </message>
        <message>
            <source>It handed out fewer records than it counts.</source>
            <translation>[ÎÎţ ĥààńďééď ööûûţ ƒééŵééř řééçööřďš ţĥààń îîţ çööûûńţš.~~~]</translation>
        </message>
        <message>
            <source>Changed meanwhile</source>
            <translation>[Çĥààńĝééď ḿééààńŵĥîîĺé]</translation>
        </message>
        <message>
            <source>It changed while it was read, and is read again.</source>
            <translation>[ÎÎţ çĥààńĝééď ŵĥîîĺéé îîţ ŵààš řééààď, ààńď îîš řééààď ààĝààîîń.~~]</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>[Ńööţ ààĺĺööŵéď]</translation>
        </message>
        <message>
            <source>The account may not see this; that none is found proves nothing.</source>
            <translation>[Ţĥéé ààççööûûńţ ḿààýý ńööţ šéééé ţĥîîš; ţĥààţ ńööńéé îîš ƒööûûńď þřööṽééš ńööţĥîîńĝ.~~~~]</translation>
        </message>
        <message>
            <source>Cannot be shown</source>
            <translation>[Çààńńööţ ƀéé šĥööŵń]</translation>
        </message>
        <message>
            <source>Its format cannot be shown here; what is said of it is.</source>
            <translation>[ÎÎţš ƒööřḿààţ çààńńööţ ƀéé šĥööŵń ĥééřéé; ŵĥààţ îîš šààîîď ööƒ îîţ îîš.~~~~]</translation>
        </message>
        <message>
            <source>Zone unknown</source>
            <translation>[Žööńéé ûûńķńöŵń]</translation>
        </message>
        <message>
            <source>Its times name no zone; days at the edge may be others.</source>
            <translation>[ÎÎţš ţîîḿééš ńààḿéé ńöö žööńéé; ďààýýš ààţ ţĥéé ééďĝéé ḿààýý ƀéé ööţĥééřš.~]</translation>
        </message>
        <message>
            <source>One id, two records</source>
            <translation>[ÖÖńéé îîď, ţŵöö řééçööřďš]</translation>
        </message>
        <message>
            <source>Two records claim the same id; neither is taken for the other.</source>
            <translation>[Ţŵöö řééçööřďš çĺààîîḿ ţĥéé šààḿéé îîď; ńééîîţĥééř îîš ţààķééń ƒööř ţĥéé ööţĥééř.~~~~]</translation>
        </message>
        <message>
            <source>Hash differs</source>
            <translation>[Ĥààšĥ ďîîƒƒééřš]</translation>
        </message>
        <message>
            <source>The bytes are not those that were recorded.</source>
            <translation>[Ţĥéé ƀýýţééš ààřéé ńööţ ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď.~~]</translation>
        </message>
        <message>
            <source>Clocks differ</source>
            <translation>[Çĺööçķš ďîîƒƒééř~]</translation>
        </message>
        <message>
            <source>Its clock and this machine's disagree.</source>
            <translation>[ÎÎţš çĺööçķ ààńď ţĥîîš ḿààçĥîîńéé'š ďîîšààĝřéééé.~~~]</translation>
        </message>
        <message>
            <source>More may come</source>
            <translation>[Ḿööřéé ḿààýý çöḿé]</translation>
        </message>
        <message>
            <source>Delivery events may still arrive.</source>
            <translation>[Ďééĺîîṽééřýý ééṽééńţš ḿààýý šţîîĺĺ ààřřîîṽéé.]</translation>
        </message>
        <message>
            <source>%1 counted, %2 handed out</source>
            <translation>[%1 çööûûńţééď, %2 ĥààńďééď ööûûţ~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FigureWords</name>
        <message>
            <source>%1 %</source>
            <extracomment>A share in percent</extracomment>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>%1 m</source>
            <extracomment>Millions, on the scale of a chart</extracomment>
            <translation>[%1 ḿ]</translation>
        </message>
        <message>
            <source>%1 k</source>
            <extracomment>Thousands, on the scale of a chart</extracomment>
            <translation>[%1 ķ]</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>[%1 š]</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>[%1 ḿîîń]</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>[%1 ď]</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>week from %1</source>
            <translation>[ŵééééķ ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <extracomment>A quarter: its number and the year</extracomment>
            <translation>[Q%1 %2~]</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>A day on the axis of a chart, in QDate's format</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>[Ɓýý ďàý]</translation>
        </message>
        <message>
            <source>Weeks from Monday</source>
            <translation>[Ŵééééķš ƒřööḿ Ḿööńďààý]</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>[Ɓýý ḿööńţĥ]</translation>
        </message>
        <message>
            <source>By quarter</source>
            <translation>[Ɓýý qûûàřţéř]</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>[Ɓýý ýéàř]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>[Ďööçûûḿééńţ ţýýþé]</translation>
        </message>
        <message>
            <source>Business unit</source>
            <translation>[Ɓûûšîîńééšš ûûńîţ]</translation>
        </message>
        <message>
            <source>Template version</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>[Þĺààţƒööřḿ]</translation>
        </message>
        <message>
            <source>Date of the letter to sent</source>
            <translation>[Ďààţéé ööƒ ţĥéé ĺééţţééř ţöö šééńţ~]</translation>
        </message>
        <message>
            <source>Composed to sent</source>
            <translation>[Çööḿþööšééď ţöö šééńţ]</translation>
        </message>
        <message>
            <source>Sent to delivered</source>
            <translation>[Šééńţ ţöö ďééĺîîṽééřéď]</translation>
        </message>
        <message>
            <source>Sent to archived</source>
            <translation>[Šééńţ ţöö ààřçĥîîṽééď]</translation>
        </message>
        <message>
            <source>Set off to sent</source>
            <extracomment>The business event that set a letter off</extracomment>
            <translation>[Šééţ ööƒƒ ţöö šééńţ]</translation>
        </message>
        <message>
            <source>Event to told</source>
            <translation>[ÉÉṽééńţ ţöö ţööĺď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FindingDecisionsPresenter</name>
        <message>
            <source>Risk accepted %1: “%2”</source>
            <translation>[Řîîšķ ààççééþţééď %1: “%2”~~~]</translation>
        </message>
        <message>
            <source>To be remedied, decided %1: “%2”</source>
            <translation>[Ţöö ƀéé řééḿééďîîééď, ďééçîîďééď %1: “%2”~~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%n letter(s) came since: decide again)</source>
            <translation>
                <numerusform>[%1 (%n ĺééţţééř(š) çààḿéé šîîńçéé: ďééçîîďéé ààĝààîîń)~~~]</numerusform>
                <numerusform>[%1 (%n ĺééţţééř(š) çààḿéé šîîńçéé: ďééçîîďéé ààĝààîîń)~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why: the reason stands in the report.</source>
            <translation>[Šààýý ŵĥýý: ţĥéé řééààšööń šţààńďš îîń ţĥéé řééþööřţ.~~~]</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>[Ńööţ ķééþţ: %1~]</translation>
        </message>
        <message>
            <source>Templates published without full approval</source>
            <translation>[Ţééḿþĺààţééš þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~~]</translation>
        </message>
        <message>
            <source>Content published without full approval</source>
            <translation>[Çööńţééńţ þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~~]</translation>
        </message>
        <message>
            <source>Report of exceptions</source>
            <translation>[Řééþööřţ ööƒ ééxçééþţîîöńš]</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>[Ţĥééřéé îîš ńööńé.]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), of these not explained: %1</source>
            <translation>
                <numerusform>[%n řööŵ(š), ööƒ ţĥééšéé ńööţ ééxþĺààîîńééď: %1~~~~]</numerusform>
                <numerusform>[%n řööŵ(š), ööƒ ţĥééšéé ńööţ ééxþĺààîîńééď: %1~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>not explained</source>
            <translation>[ńööţ ééxþĺààîîńéď]</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>[%1, ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <translation>[Ďööééš ńööţ ƒîţ]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>[ńööƀööďýý ńàḿéď]</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>[ÎÎń ƒööřçé]</translation>
        </message>
        <message>
            <source>Which letters</source>
            <translation>[Ŵĥîîçĥ ĺééţţééřš~]</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>[ÉÉxþĺààîńéď]</translation>
        </message>
        <message>
            <source>Source of this report</source>
            <translation>[Šööûûřçéé ööƒ ţĥîîš řééþööřţ]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>as searches count them; each can be listed by its query</source>
            <translation>[ààš šééààřçĥééš çööûûńţ ţĥééḿ; ééààçĥ çààń ƀéé ĺîîšţééď ƀýý îîţš qûûééřýý~~]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>Use that does not fit</source>
            <translation>[ÛÛšéé ţĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>[Šţààńďîîńĝ]</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>[Ďééçîďéď]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>[Ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>Nothing was found that does not fit.</source>
            <translation>[Ńööţĥîîńĝ ŵààš ƒööûûńď ţĥààţ ďööééš ńööţ ƒîîţ.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FindingsWidget</name>
        <message>
            <source>Findings</source>
            <translation>[Ƒîîńďîîńĝš]</translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>[Ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>[Çööûûńţ ààĝàîń]</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>[Šĥööŵ ţĥééḿ]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Count what does not fit</source>
            <translation>[Çööûûńţ ŵĥààţ ďööééš ńööţ ƒîîţ~]</translation>
        </message>
        <message>
            <source>Everything that is known, kind by kind</source>
            <translation>[ÉÉṽééřýýţĥîîńĝ ţĥààţ îîš ķńööŵń, ķîîńď ƀýý ķîîńď~~~~]</translation>
        </message>
        <message>
            <source>Counting: %1</source>
            <translation>[Çööûûńţîîńĝ: %1]</translation>
        </message>
        <message>
            <source>Records changed since this was counted.</source>
            <translation>[Řééçööřďš çĥààńĝééď šîîńçéé ţĥîîš ŵààš çööûûńţééď.~~~]</translation>
        </message>
        <message>
            <source>Show in %1</source>
            <translation>[Šĥööŵ îîń %1]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[ÉÉxþöřţ]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ÇŠṼ (*.çšṽ)~~~]</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>[ÉÉxþööřţééď ţöö %1]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FurtherDialog</name>
        <message>
            <source>%1, at %2</source>
            <extracomment>What a repository answered, and when: "37 found, at 09:41 CET"</extracomment>
            <translation>[%1, ààţ %2~]</translation>
        </message>
        <message>
            <source>Search further</source>
            <translation>[Šééààřçĥ ƒûûřţĥééř]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>[Çööþýý ĺîšţ]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>The repositories search themselves, each in its own way: in documents that were never opened here, and in records that are not here yet. Their searches may be behind by minutes, and nothing found there counts in the results. What they tell of a record is compared with the question here; what it shows not to be meant is not listed.</source>
            <translation>[Ţĥéé řééþööšîîţööřîîééš šééààřçĥ ţĥééḿšééĺṽééš, ééààçĥ îîń îîţš ööŵń ŵààýý: îîń ďööçûûḿééńţš ţĥààţ ŵééřéé ńééṽééř ööþééńééď ĥééřéé, ààńď îîń řééçööřďš ţĥààţ ààřéé ńööţ ĥééřéé ýýééţ. Ţĥééîîř šééààřçĥééš ḿààýý ƀéé ƀééĥîîńď ƀýý ḿîîńûûţééš, ààńď ńööţĥîîńĝ ƒööûûńď ţĥééřéé çööûûńţš îîń ţĥéé řééšûûĺţš. Ŵĥààţ ţĥééýý ţééĺĺ ööƒ àà řééçööřď îîš çööḿþààřééď ŵîîţĥ ţĥéé qûûééšţîîööń ĥééřéé; ŵĥààţ îîţ šĥööŵš ńööţ ţöö ƀéé ḿééààńţ îîš ńööţ ĺîîšţééď.~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Answers of the repositories</source>
            <translation>[ÀÀńšŵééřš ööƒ ţĥéé řééþööšîîţööřîîéš]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied</source>
            <translation>
                <numerusform>[%n řööŵ(š) çööþîîééď~]</numerusform>
                <numerusform>[%n řööŵ(š) çööþîîééď~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Found there</source>
            <translation>[Ƒööûûńď ţĥééřé]</translation>
        </message>
        <message>
            <source>No repository on a server is connected. Folders have no search of their own.</source>
            <translation>[Ńöö řééþööšîîţööřýý ööń àà šééřṽééř îîš çööńńééçţééď. Ƒööĺďééřš ĥààṽéé ńöö šééààřçĥ ööƒ ţĥééîîř ööŵń.~~~~]</translation>
        </message>
        <message>
            <source>Nothing of what was found there is meant.</source>
            <translation>[Ńööţĥîîńĝ ööƒ ŵĥààţ ŵààš ƒööûûńď ţĥééřéé îîš ḿééààńţ.~~~]</translation>
        </message>
        <message>
            <source>Nothing was found there.</source>
            <translation>[Ńööţĥîîńĝ ŵààš ƒööûûńď ţĥééřéé.~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FurtherTable</name>
        <message>
            <source>not here</source>
            <translation>[ńööţ ĥééřé]</translation>
        </message>
        <message>
            <source>here</source>
            <translation>[ĥéřé]</translation>
        </message>
        <message>
            <source>here, as no longer shown there</source>
            <translation>[ĥééřéé, ààš ńöö ĺööńĝééř šĥööŵń ţĥééřéé~]</translation>
        </message>
        <message>
            <source>That it is meant is the repository's word.</source>
            <translation>[Ţĥààţ îîţ îîš ḿééààńţ îîš ţĥéé řééþööšîîţööřýý'š ŵööřď.~~]</translation>
        </message>
        <message>
            <source>In the cache</source>
            <translation>[ÎÎń ţĥéé çààçĥé]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Ďàţé]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Ţîţĺé]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Id there</source>
            <translation>[ÎÎď ţĥééřé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FurtherText</name>
        <message>
            <source>looked for in what the records say, not in the text of their documents</source>
            <translation>[ĺööööķééď ƒööř îîń ŵĥààţ ţĥéé řééçööřďš šààýý, ńööţ îîń ţĥéé ţééxţ ööƒ ţĥééîîř ďööçûûḿééńţš~~~~~]</translation>
        </message>
        <message>
            <source>looked for in the records themselves, not in their events</source>
            <translation>[ĺööööķééď ƒööř îîń ţĥéé řééçööřďš ţĥééḿšééĺṽééš, ńööţ îîń ţĥééîîř ééṽééńţš~~~~]</translation>
        </message>
        <message>
            <source>compared as typed, so that what is written otherwise there is not found</source>
            <translation>[çööḿþààřééď ààš ţýýþééď, šöö ţĥààţ ŵĥààţ îîš ŵřîîţţééń ööţĥééřŵîîšéé ţĥééřéé îîš ńööţ ƒööûûńď~~~~~]</translation>
        </message>
        <message>
            <source>not looked for in lists of recipients or deliveries</source>
            <translation>[ńööţ ĺööööķééď ƒööř îîń ĺîîšţš ööƒ řééçîîþîîééńţš ööř ďééĺîîṽééřîîééš~]</translation>
        </message>
        <message>
            <source>looked for in the latest version of each document alone</source>
            <translation>[ĺööööķééď ƒööř îîń ţĥéé ĺààţééšţ ṽééřšîîööń ööƒ ééààçĥ ďööçûûḿééńţ ààĺööńéé]</translation>
        </message>
        <message>
            <source>found only where one version of a document also meets the other conditions</source>
            <translation>[ƒööûûńď ööńĺýý ŵĥééřéé ööńéé ṽééřšîîööń ööƒ àà ďööçûûḿééńţ ààĺšöö ḿééééţš ţĥéé ööţĥééř çööńďîîţîîööńš~]</translation>
        </message>
        <message>
            <source>found only where dates are written as 2025-03-14</source>
            <translation>[ƒööûûńď ööńĺýý ŵĥééřéé ďààţééš ààřéé ŵřîîţţééń ààš 2025-03-14~~~~~]</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>[ÉÉṽééřýţĥîńĝ]</translation>
        </message>
        <message>
            <source>asking</source>
            <translation>[ààšķîńĝ]</translation>
        </message>
        <message>
            <source>cannot be asked this: %1</source>
            <translation>[çààńńööţ ƀéé ààšķééď ţĥîîš: %1~~]</translation>
        </message>
        <message>
            <source>%1 of the %2 that the repository named</source>
            <extracomment>Of what a repository found, how many are meant by the question</extracomment>
            <translation>[%1 ööƒ ţĥéé %2 ţĥààţ ţĥéé řééþööšîîţööřýý ńààḿééď~~~]</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>[%1 ƒööûûńď]</translation>
        </message>
        <message>
            <source>more than %1 found</source>
            <translation>[ḿööřéé ţĥààń %1 ƒööûûńď~]</translation>
        </message>
        <message>
            <source>about %1 found</source>
            <translation>[ààƀööûûţ %1 ƒööûńď]</translation>
        </message>
        <message>
            <source>%1 of the first %2 that the repository named</source>
            <translation>[%1 ööƒ ţĥéé ƒîîřšţ %2 ţĥààţ ţĥéé řééþööšîîţööřýý ńààḿééď~~~~]</translation>
        </message>
        <message>
            <source>%1 listed</source>
            <translation>[%1 ĺîîšţééď]</translation>
        </message>
        <message>
            <source>all of them here</source>
            <translation>[ààĺĺ ööƒ ţĥééḿ ĥééřéé]</translation>
        </message>
        <message>
            <source>%1 of them not here</source>
            <translation>[%1 ööƒ ţĥééḿ ńööţ ĥééřéé~]</translation>
        </message>
        <message>
            <source>, </source>
            <translation>[,] </translation>
        </message>
        <message>
            <source>Asked without: %1.</source>
            <translation>[ÀÀšķééď ŵîîţĥööûûţ: %1.~]</translation>
        </message>
        <message>
            <source>May find less: %1 (%2).</source>
            <extracomment>A condition of the question, and why a repository finds less than it means</extracomment>
            <translation>[Ḿààýý ƒîîńď ĺééšš: %1 (%2).~~~~]</translation>
        </message>
        <message>
            <source>All are listed on the repository's word: what it told of them does not say whether they are meant.</source>
            <translation>[ÀÀĺĺ ààřéé ĺîîšţééď ööń ţĥéé řééþööšîîţööřýý'š ŵööřď: ŵĥààţ îîţ ţööĺď ööƒ ţĥééḿ ďööééš ńööţ šààýý ŵĥééţĥééř ţĥééýý ààřéé ḿééààńţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Listed on the repository's word: %1; what it told of them does not say whether they are meant.</source>
            <translation>[Ĺîîšţééď ööń ţĥéé řééþööšîîţööřýý'š ŵööřď: %1; ŵĥààţ îîţ ţööĺď ööƒ ţĥééḿ ďööééš ńööţ šààýý ŵĥééţĥééř ţĥééýý ààřéé ḿééààńţ.~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Grade</name>
        <message>
            <source>grade X, negative</source>
            <translation>[ĝřààďéé X, ńééĝààţîîṽé]</translation>
        </message>
        <message>
            <source>grade U, no evidence</source>
            <translation>[ĝřààďéé ÛÛ, ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::HandOverWords</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n ďààýý(š)]</numerusform>
                <numerusform>[%n ďààýý(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>[%1 ḿîîń]</translation>
        </message>
        <message>
            <source>The input could not be read</source>
            <translation>[Ţĥéé îîńþûûţ çööûûĺď ńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>Composition failed</source>
            <translation>[Çööḿþööšîîţîîööń ƒààîĺéď]</translation>
        </message>
        <message>
            <source>The output failed</source>
            <translation>[Ţĥéé ööûûţþûûţ ƒààîĺéď]</translation>
        </message>
        <message>
            <source>Failed; at which step is not told</source>
            <translation>[Ƒààîîĺééď; ààţ ŵĥîîçĥ šţééþ îîš ńööţ ţööĺď~~~]</translation>
        </message>
        <message>
            <source>ended well %1 later</source>
            <translation>[ééńďééď ŵééĺĺ %1 ĺààţééř~]</translation>
        </message>
        <message>
            <source>a later attempt ended well</source>
            <translation>[àà ĺààţééř ààţţééḿþţ ééńďééď ŵééĺĺ~]</translation>
        </message>
        <message numerus="yes">
            <source>failed again, %n attempt(s)</source>
            <translation>
                <numerusform>[ƒààîîĺééď ààĝààîîń, %n ààţţééḿþţ(š)~]</numerusform>
                <numerusform>[ƒààîîĺééď ààĝààîîń, %n ààţţééḿþţ(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>not tried again</source>
            <translation>[ńööţ ţřîîééď ààĝàîń]</translation>
        </message>
        <message>
            <source>time not told</source>
            <translation>[ţîîḿéé ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>How a run ended, in the words of the system it ran in, and its message</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>[ţöööķ %1]</translation>
        </message>
        <message>
            <source>%1 without a step</source>
            <translation>[%1 ŵîîţĥööûûţ àà šţééþ]</translation>
        </message>
        <message>
            <source>no letter came out of it</source>
            <translation>[ńöö ĺééţţééř çààḿéé ööûûţ ööƒ îţ]</translation>
        </message>
        <message>
            <source>%1 documents, %2 without a record here</source>
            <translation>[%1 ďööçûûḿééńţš, %2 ŵîîţĥööûûţ àà řééçööřď ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>Controlled</source>
            <extracomment>Records that an archive controls, as it says itself</extracomment>
            <translation>[Çööńţřööĺĺéď]</translation>
        </message>
        <message>
            <source>%1 records are under a retention schedule or a hold, as their archive states</source>
            <translation>[%1 řééçööřďš ààřéé ûûńďééř àà řééţééńţîîööń šçĥééďûûĺéé ööř àà ĥööĺď, ààš ţĥééîîř ààřçĥîîṽéé šţààţééš~~~~]</translation>
        </message>
        <message>
            <source>Classified</source>
            <translation>[Çĺààššîîƒîéď]</translation>
        </message>
        <message>
            <source>%1 records have a retention class, and no schedule is told</source>
            <translation>[%1 řééçööřďš ĥààṽéé àà řééţééńţîîööń çĺààšš, ààńď ńöö šçĥééďûûĺéé îîš ţööĺď~~~~~]</translation>
        </message>
        <message>
            <source>Not controlled</source>
            <translation>[Ńööţ çööńţřööĺĺééď]</translation>
        </message>
        <message>
            <source>of %1 records neither is told: they are kept, and nothing says that they are controlled</source>
            <translation>[ööƒ %1 řééçööřďš ńééîîţĥééř îîš ţööĺď: ţĥééýý ààřéé ķééþţ, ààńď ńööţĥîîńĝ šààýýš ţĥààţ ţĥééýý ààřéé çööńţřööĺĺééď~~~~~~~]</translation>
        </message>
        <message>
            <source>Archived after</source>
            <translation>[ÀÀřçĥîîṽééď ààƒţéř]</translation>
        </message>
        <message>
            <source>half within %1, 95 of 100 within %2, the last after %3; of %4 records whose archive tells when</source>
            <translation>[ĥààĺƒ ŵîîţĥîîń %1, 95 ööƒ 100 ŵîîţĥîîń %2, ţĥéé ĺààšţ ààƒţééř %3; ööƒ %4 řééçööřďš ŵĥööšéé ààřçĥîîṽéé ţééĺĺš ŵĥééń~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no archive tells when it took its records in</source>
            <translation>[ńöö ààřçĥîîṽéé ţééĺĺš ŵĥééń îîţ ţööööķ îîţš řééçööřďš îîń~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::HandOversPresenter</name>
        <message>
            <source>%1 communications intended and without any evidence</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš îîńţééńďééď ààńď ŵîîţĥööûûţ ààńýý ééṽîîďééńçéé]</translation>
        </message>
        <message>
            <source>The inputs of runs name %1 customers; for %2 of them nothing came out, and %3 documents that came out are in no repository.</source>
            <translation>[Ţĥéé îîńþûûţš ööƒ řûûńš ńààḿéé %1 çûûšţööḿééřš; ƒööř %2 ööƒ ţĥééḿ ńööţĥîîńĝ çààḿéé ööûûţ, ààńď %3 ďööçûûḿééńţš ţĥààţ çààḿéé ööûûţ ààřéé îîń ńöö řééþööšîîţööřýý.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 of these customers are counted and not named.</source>
            <translation>[%1 ööƒ ţĥééšéé çûûšţööḿééřš ààřéé çööûûńţééď ààńď ńööţ ńààḿééď.~~~]</translation>
        </message>
        <message>
            <source>Runs under one batch number within a week are attempts at the same; who was served by one of them was not missed.</source>
            <translation>[Řûûńš ûûńďééř ööńéé ƀààţçĥ ńûûḿƀééř ŵîîţĥîîń àà ŵééééķ ààřéé ààţţééḿþţš ààţ ţĥéé šààḿéé; ŵĥöö ŵààš šééřṽééď ƀýý ööńéé ööƒ ţĥééḿ ŵààš ńööţ ḿîîššééď.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>And %1 letters are on record, and nothing proves their delivery: show them</source>
            <translation>[ÀÀńď %1 ĺééţţééřš ààřéé ööń řééçööřď, ààńď ńööţĥîîńĝ þřööṽééš ţĥééîîř ďééĺîîṽééřýý: šĥööŵ ţĥééḿ~~~~~~~]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>What is missed</source>
            <translation>[Ŵĥààţ îîš ḿîîššééď]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Šîńçé]</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>[Řûń]</translation>
        </message>
        <message>
            <source>System</source>
            <translation>[Šýýšţéḿ]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>number %1 in the run</source>
            <translation>[ńûûḿƀééř %1 îîń ţĥéé řûûń~]</translation>
        </message>
        <message>
            <source>Never composed</source>
            <translation>[Ńééṽééř çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Never archived</source>
            <translation>[Ńééṽééř ààřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>%1 documents composed and in no repository</source>
            <translation>[%1 ďööçûûḿééńţš çööḿþööšééď ààńď îîń ńöö řééþööšîîţööřýý~]</translation>
        </message>
        <message>
            <source>Each is named by the manifest of a run, and no connected repository has a record of it. Those of repositories that are not connected are among them.</source>
            <translation>[ÉÉààçĥ îîš ńààḿééď ƀýý ţĥéé ḿààńîîƒééšţ ööƒ àà řûûń, ààńď ńöö çööńńééçţééď řééþööšîîţööřýý ĥààš àà řééçööřď ööƒ îîţ. Ţĥööšéé ööƒ řééþööšîîţööřîîééš ţĥààţ ààřéé ńööţ çööńńééçţééď ààřéé ààḿööńĝ ţĥééḿ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>[ÖÖûţþûţ]</translation>
        </message>
        <message>
            <source>%1 letters with a hand-over without a receipt</source>
            <translation>[%1 ĺééţţééřš ŵîîţĥ àà ĥààńď-ööṽééř ŵîîţĥööûûţ àà řééçééîîþţ~~]</translation>
        </message>
        <message>
            <source>%1 are in no manifest of a run although their template is composed there, of %2 no event is told. Only letters of a time that those systems are known for are looked at.</source>
            <translation>[%1 ààřéé îîń ńöö ḿààńîîƒééšţ ööƒ àà řûûń ààĺţĥööûûĝĥ ţĥééîîř ţééḿþĺààţéé îîš çööḿþööšééď ţĥééřéé, ööƒ %2 ńöö ééṽééńţ îîš ţööĺď. ÖÖńĺýý ĺééţţééřš ööƒ àà ţîîḿéé ţĥààţ ţĥööšéé šýýšţééḿš ààřéé ķńööŵń ƒööř ààřéé ĺööööķééď ààţ.~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>[Ŵîîţĥöûţ]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>manifest line, event</source>
            <translation>[ḿààńîîƒééšţ ĺîîńéé, ééṽéńţ]</translation>
        </message>
        <message>
            <source>manifest line</source>
            <translation>[ḿààńîîƒééšţ ĺîîńé]</translation>
        </message>
        <message>
            <source>event</source>
            <translation>[éṽéńţ]</translation>
        </message>
        <message>
            <source>%1 of %2 runs failed</source>
            <translation>[%1 ööƒ %2 řûûńš ƒààîîĺééď~]</translation>
        </message>
        <message numerus="yes">
            <source>%1; %n case(s) never reprocessed well</source>
            <translation>
                <numerusform>[%1; %n çààšéé(š) ńééṽééř řééþřööçééššééď ŵééĺĺ~~~~]</numerusform>
                <numerusform>[%1; %n çààšéé(š) ńééṽééř řééþřööçééššééď ŵééĺĺ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; each was reprocessed well</source>
            <translation>[%1; ééààçĥ ŵààš řééþřööçééššééď ŵééĺĺ~~]</translation>
        </message>
        <message>
            <source>Runs under one batch number within a week are attempts at the same. What a composition system forgot before it was read here is not known.</source>
            <translation>[Řûûńš ûûńďééř ööńéé ƀààţçĥ ńûûḿƀééř ŵîîţĥîîń àà ŵééééķ ààřéé ààţţééḿþţš ààţ ţĥéé šààḿéé. Ŵĥààţ àà çööḿþööšîîţîîööń šýýšţééḿ ƒööřĝööţ ƀééƒööřéé îîţ ŵààš řééààď ĥééřéé îîš ńööţ ķńööŵń.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>[Qûéûé]</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>[Ɓéĝàń]</translation>
        </message>
        <message>
            <source>What failed</source>
            <translation>[Ŵĥààţ ƒààîîĺéď]</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ îţ]</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>[ÀÀţţééḿþţš]</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>[Ŵààîţéď]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Ďööçûûḿéńţš]</translation>
        </message>
        <message>
            <source>Without a record</source>
            <translation>[Ŵîîţĥööûûţ àà řééçöřď]</translation>
        </message>
        <message>
            <source>What is archived</source>
            <translation>[Ŵĥààţ îîš ààřçĥîîṽééď]</translation>
        </message>
        <message>
            <source>Attempts at %1</source>
            <translation>[ÀÀţţééḿþţš ààţ %1~]</translation>
        </message>
        <message>
            <source>Attempt %1</source>
            <translation>[ÀÀţţééḿþţ %1]</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>[Ŵàîţš]</translation>
        </message>
        <message>
            <source>for %1, as number %2 of those that nothing was made of yet</source>
            <translation>[ƒööř %1, ààš ńûûḿƀééř %2 ööƒ ţĥööšéé ţĥààţ ńööţĥîîńĝ ŵààš ḿààďéé ööƒ ýýééţ~~~~~~]</translation>
        </message>
        <message>
            <source>%1 · times in %2</source>
            <translation>[%1 · ţîîḿééš îîń %2~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::HandOversWidget</name>
        <message>
            <source>Hand-overs</source>
            <translation>[Ĥààńď-ööṽéřš]</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>[Ĝàþš]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Missed communications</source>
            <translation>[Ḿîîššééď çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>What was intended, less what is evidenced</source>
            <translation>[Ŵĥààţ ŵààš îîńţééńďééď, ĺééšš ŵĥààţ îîš ééṽîîďééńçééď~~~]</translation>
        </message>
        <message>
            <source>What was composed and not archived</source>
            <translation>[Ŵĥààţ ŵààš çööḿþööšééď ààńď ńööţ ààřçĥîîṽééď~~]</translation>
        </message>
        <message>
            <source>Documents that a run made and no repository has</source>
            <translation>[Ďööçûûḿééńţš ţĥààţ àà řûûń ḿààďéé ààńď ńöö řééþööšîîţööřýý ĥààš~]</translation>
        </message>
        <message>
            <source>Failed runs</source>
            <translation>[Ƒààîîĺééď řûńš]</translation>
        </message>
        <message>
            <source>Each with its further attempts and what became of the letters</source>
            <translation>[ÉÉààçĥ ŵîîţĥ îîţš ƒûûřţĥééř ààţţééḿþţš ààńď ŵĥààţ ƀééçààḿéé ööƒ ţĥéé ĺééţţééřš~~~~~~]</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>[Ḿîîššéď]</translation>
        </message>
        <message>
            <source>Composed and not archived</source>
            <translation>[Çööḿþööšééď ààńď ńööţ ààřçĥîîṽééď]</translation>
        </message>
        <message>
            <source>Without a receipt</source>
            <translation>[Ŵîîţĥööûûţ àà řééçéîþţ]</translation>
        </message>
        <message>
            <source>Gaps by month</source>
            <translation>[Ĝààþš ƀýý ḿööńţĥ~]</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>[ÀÀţţééḿþţš]</translation>
        </message>
        <message>
            <source>Nothing is known of hand-overs</source>
            <translation>[Ńööţĥîîńĝ îîš ķńööŵń ööƒ ĥààńď-ööṽééřš~~]</translation>
        </message>
        <message>
            <source>Connect the composition system and the delivery feed: their manifests and events are the receipts.</source>
            <translation>[Çööńńééçţ ţĥéé çööḿþööšîîţîîööń šýýšţééḿ ààńď ţĥéé ďééĺîîṽééřýý ƒééééď: ţĥééîîř ḿààńîîƒééšţš ààńď ééṽééńţš ààřéé ţĥéé řééçééîîþţš.~~~~~~]</translation>
        </message>
        <message>
            <source>Open repositories</source>
            <translation>[ÖÖþééń řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>The hand-overs could not be read</source>
            <translation>[Ţĥéé ĥààńď-ööṽééřš çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[ÉÉxþöřţ]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ÇŠṼ (*.çšṽ)~~~]</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>[ÉÉxþööřţééď ţöö %1]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::HeadFigures</name>
        <message>
            <source>Headline numbers</source>
            <translation>[Ĥééààďĺîîńéé ńûûḿƀéřš]</translation>
        </message>
        <message>
            <source>%1. Enter shows them.</source>
            <translation>[%1. ÉÉńţééř šĥööŵš ţĥééḿ.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Histogram</name>
        <message>
            <source>Spread over time</source>
            <translation>[Šþřééààď ööṽééř ţîîḿé]</translation>
        </message>
        <message>
            <source>counting</source>
            <translation>[çööûûńţîńĝ]</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>[ńöö ďàţà]</translation>
        </message>
        <message>
            <source>at least %1</source>
            <extracomment>A count that may be larger, because not every source could say</extracomment>
            <translation>[ààţ ĺééààšţ %1]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>One moment in time, and how many</extracomment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <extracomment>Start and end of a span of time, and how many</extracomment>
            <translation>[%1 ţöö %2, %3~~]</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>Start and end of a span of time</extracomment>
            <translation>[%1 – %2~]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a span of time and how many</comment>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ItemList</name>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::LagPlot</name>
        <message>
            <source>now %1</source>
            <translation>[ńööŵ %1]</translation>
        </message>
        <message>
            <source>now</source>
            <translation>[ńöŵ]</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>[%1 ààĝö]</translation>
        </message>
        <message>
            <source>%1: not known</source>
            <translation>[%1: ńööţ ķńööŵń~~]</translation>
        </message>
        <message>
            <source>%1: %2 behind</source>
            <translation>[%1: %2 ƀééĥîîńď~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::LagText</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>[%n ḿîîń]</numerusform>
                <numerusform>[%n ḿîîń]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>[%1 ĥ %2 ḿîîń~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>[%n ď]</numerusform>
                <numerusform>[%n ď]</numerusform>
            </translation>
        </message>
        <message>
            <source>never complete so far</source>
            <translation>[ńééṽééř çööḿþĺééţéé šöö ƒààř]</translation>
        </message>
        <message>
            <source>now %1 behind; at most %2 in the last 24 hours</source>
            <translation>[ńööŵ %1 ƀééĥîîńď; ààţ ḿööšţ %2 îîń ţĥéé ĺààšţ 24 ĥööûûřš~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>[ÀÀƒřîîķààńš]</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>[ÀÀĺƀààńîàń]</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>[ÀÀřàƀîç]</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>[Ɓààšqûé]</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>[Ɓééĺààřûšîàń]</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>[Ɓööšńîàń]</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>[Ɓûûĺĝààřîàń]</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>[Çààţàĺàń]</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>[Çĥîîńéšé]</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>[Çřööààţîàń]</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>[Çžéçĥ]</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>[Ďààńîšĥ]</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>[Ďûţçĥ]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[ÉÉńĝĺîšĥ]</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>[ÉÉšţööńîàń]</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>[Ƒîîńńîšĥ]</translation>
        </message>
        <message>
            <source>French</source>
            <translation>[Ƒřééńçĥ]</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>[Ĝààĺîîçîàń]</translation>
        </message>
        <message>
            <source>German</source>
            <translation>[Ĝééřḿàń]</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>[Ĝřééķ]</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>[Ĥééƀřéŵ]</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>[Ĥîńďî]</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>[Ĥûûńĝààřîàń]</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>[ÎÎçééĺàńďîç]</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>[ÎÎńďööńéšîàń]</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>[Îřîšĥ]</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>[ÎÎţàĺîàń]</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>[Ĵààþààńéšé]</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>[Ķööřéàń]</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>[Ĺààţṽîàń]</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>[Ĺîîţĥûûàńîàń]</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>[Ĺûûxééḿƀööûûřĝîšĥ]</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>[Ḿààçééďöńîàń]</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>[Ḿàĺàý]</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>[Ḿààĺţéšé]</translation>
        </message>
        <message>
            <source>Norwegian Bokmal</source>
            <translation>[Ńööřŵééĝîîààń Ɓööķḿàĺ]</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>[Þééřšîàń]</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>[Þööĺîšĥ]</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>[Þööřţûûĝûéšé]</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>[Řööḿààńîàń]</translation>
        </message>
        <message>
            <source>Romansh</source>
            <translation>[Řööḿàńšĥ]</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>[Řûûššîàń]</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>[Šééřƀîàń]</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>[Šĺööṽàķ]</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>[Šĺööṽééńîàń]</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>[Šþààńîšĥ]</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>[Šŵééďîšĥ]</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>[Ţĥàî]</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>[Ţûûřķîšĥ]</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>[ÛÛķřààîńîàń]</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>[Ṽîîééţńàḿéšé]</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>[Ŵéĺšĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::LegList</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MainWindow</name>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>%1 – Counterfoil</source>
            <translation>[%1 – Çööûûńţééřƒööîîĺ]</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>[“%1” ŵààš ďééĺééţééď.~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûńďö]</translation>
        </message>
        <message>
            <source>%1: %2 since the run before.</source>
            <translation>[%1: %2 šîîńçéé ţĥéé řûûń ƀééƒööřéé.~~~]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message>
            <source>Go to the search box</source>
            <translation>[Ĝöö ţöö ţĥéé šééààřçĥ ƀööx]</translation>
        </message>
        <message>
            <source>Type a new search or change this one</source>
            <translation>[Ţýýþéé àà ńééŵ šééààřçĥ ööř çĥààńĝéé ţĥîîš ööńéé~]</translation>
        </message>
        <message>
            <source>Back to the query before</source>
            <translation>[Ɓààçķ ţöö ţĥéé qûûééřýý ƀééƒööřé]</translation>
        </message>
        <message>
            <source>Undoes the last change of the query</source>
            <translation>[ÛÛńďööééš ţĥéé ĺààšţ çĥààńĝéé ööƒ ţĥéé qûûééřýý]</translation>
        </message>
        <message>
            <source>Forward to the query after</source>
            <translation>[Ƒööřŵààřď ţöö ţĥéé qûûééřýý ààƒţééř]</translation>
        </message>
        <message>
            <source>Makes the change again that was undone</source>
            <translation>[Ḿààķééš ţĥéé çĥààńĝéé ààĝààîîń ţĥààţ ŵààš ûûńďööńéé~]</translation>
        </message>
        <message>
            <source>Brings a deleted saved search back, or undoes the last change of the query</source>
            <translation>[Ɓřîîńĝš àà ďééĺééţééď šààṽééď šééààřçĥ ƀààçķ, ööř ûûńďööééš ţĥéé ĺààšţ çĥààńĝéé ööƒ ţĥéé qûûééřýý~~~~~]</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>[Šààṽéé ţĥîîš šééààřçĥ…]</translation>
        </message>
        <message>
            <source>Keeps the query under a name, in the column on the left</source>
            <translation>[Ķééééþš ţĥéé qûûééřýý ûûńďééř àà ńààḿéé, îîń ţĥéé çööĺûûḿń ööń ţĥéé ĺééƒţ~~]</translation>
        </message>
        <message>
            <source>Search further…</source>
            <translation>[Šééààřçĥ ƒûûřţĥééř…]</translation>
        </message>
        <message>
            <source>Asks the repositories' own searches, for what is not in the cache</source>
            <translation>[ÀÀšķš ţĥéé řééþööšîîţööřîîééš' ööŵń šééààřçĥééš, ƒööř ŵĥààţ îîš ńööţ îîń ţĥéé çààçĥéé~~~~]</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>[Šééààřçĥ ééṽééřýýţĥîńĝ]</translation>
        </message>
        <message>
            <source>Removes all conditions</source>
            <translation>[Řééḿööṽééš ààĺĺ çööńďîîţîîöńš]</translation>
        </message>
        <message>
            <source>Change the time zone</source>
            <translation>[Çĥààńĝéé ţĥéé ţîîḿéé žööńé]</translation>
        </message>
        <message>
            <source>Reads dates in customer, business or UTC time</source>
            <translation>[Řééààďš ďààţééš îîń çûûšţööḿééř, ƀûûšîîńééšš ööř ÛÛŢÇ ţîîḿéé~]</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>[Řééšûĺţš]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>Goes into the record of the current row</source>
            <translation>[Ĝööééš îîńţöö ţĥéé řééçööřď ööƒ ţĥéé çûûřřééńţ řööŵ~~]</translation>
        </message>
        <message>
            <source>Record before</source>
            <translation>[Řééçööřď ƀééƒööřé]</translation>
        </message>
        <message>
            <source>The one above in the result, opened or not</source>
            <translation>[Ţĥéé ööńéé ààƀööṽéé îîń ţĥéé řééšûûĺţ, ööþééńééď ööř ńööţ]</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>[Ńééxţ řééçööřď]</translation>
        </message>
        <message>
            <source>The one below in the result, opened or not</source>
            <translation>[Ţĥéé ööńéé ƀééĺööŵ îîń ţĥéé řééšûûĺţ, ööþééńééď ööř ńööţ~]</translation>
        </message>
        <message>
            <source>Show or hide the record</source>
            <translation>[Šĥööŵ ööř ĥîîďéé ţĥéé řééçööřď~]</translation>
        </message>
        <message>
            <source>The pane right of the results</source>
            <translation>[Ţĥéé þààńéé řîîĝĥţ ööƒ ţĥéé řééšûûĺţš~~]</translation>
        </message>
        <message>
            <source>Show or hide the facets</source>
            <translation>[Šĥööŵ ööř ĥîîďéé ţĥéé ƒààçééţš~]</translation>
        </message>
        <message>
            <source>The column of counts beside the results</source>
            <translation>[Ţĥéé çööĺûûḿń ööƒ çööûûńţš ƀééšîîďéé ţĥéé řééšûûĺţš~~]</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>[Çööþýý ţĥéé řééƒééřééńçé]</translation>
        </message>
        <message>
            <source>Copies what cites the selected rows, for people</source>
            <translation>[Çööþîîééš ŵĥààţ çîîţééš ţĥéé šééĺééçţééď řööŵš, ƒööř þééööþĺéé~~]</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>[Çööþýý ààš ĴŠÖŃ]</translation>
        </message>
        <message>
            <source>Copies the selected rows for programs</source>
            <translation>[Çööþîîééš ţĥéé šééĺééçţééď řööŵš ƒööř þřööĝřààḿš~~]</translation>
        </message>
        <message>
            <source>Open the template</source>
            <translation>[ÖÖþééń ţĥéé ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Versions, approvals and use of the template of the current row</source>
            <translation>[Ṽééřšîîööńš, ààþþřööṽààĺš ààńď ûûšéé ööƒ ţĥéé ţééḿþĺààţéé ööƒ ţĥéé çûûřřééńţ řööŵ~~~~]</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>[Çööḿþàřé]</translation>
        </message>
        <message>
            <source>Two selected rows side by side; of one row, with the row chosen next</source>
            <translation>[Ţŵöö šééĺééçţééď řööŵš šîîďéé ƀýý šîîďéé; ööƒ ööńéé řööŵ, ŵîîţĥ ţĥéé řööŵ çĥööšééń ńééxţ~~~~~~]</translation>
        </message>
        <message>
            <source>Export results…</source>
            <translation>[ÉÉxþööřţ řééšûûĺţš…]</translation>
        </message>
        <message>
            <source>Writes all rows to a CSV or JSON Lines file</source>
            <translation>[Ŵřîîţééš ààĺĺ řööŵš ţöö àà ÇŠṼ ööř ĴŠÖÖŃ Ĺîîńééš ƒîîĺéé~~~~]</translation>
        </message>
        <message>
            <source>Open the campaign</source>
            <translation>[ÖÖþééń ţĥéé çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>The one that the query names, else that of the current row</source>
            <translation>[Ţĥéé ööńéé ţĥààţ ţĥéé qûûééřýý ńààḿééš, ééĺšéé ţĥààţ ööƒ ţĥéé çûûřřééńţ řööŵ~~~~]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message>
            <source>Looks for changes in all repositories</source>
            <translation>[Ĺööööķš ƒööř çĥààńĝééš îîń ààĺĺ řééþööšîîţööřîîééš]</translation>
        </message>
        <message>
            <source>Pause or continue the sync</source>
            <translation>[Þààûûšéé ööř çööńţîîńûûéé ţĥéé šýńç]</translation>
        </message>
        <message>
            <source>Holds the running sync after the page at hand</source>
            <translation>[Ĥööĺďš ţĥéé řûûńńîîńĝ šýýńç ààƒţééř ţĥéé þààĝéé ààţ ĥààńď~~~~]</translation>
        </message>
        <message>
            <source>Cancel the sync</source>
            <translation>[Çààńçééĺ ţĥéé šýýńç]</translation>
        </message>
        <message>
            <source>Ends the running sync; what was read stays</source>
            <translation>[ÉÉńďš ţĥéé řûûńńîîńĝ šýýńç; ŵĥààţ ŵààš řééààď šţààýýš~~~~]</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>[Ĝö ţö]</translation>
        </message>
        <message>
            <source>Opens the page %1</source>
            <translation>[ÖÖþééńš ţĥéé þààĝéé %1]</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>[Ńééxţ þààńé]</translation>
        </message>
        <message>
            <source>Moves the focus to the next part of the window</source>
            <translation>[Ḿööṽééš ţĥéé ƒööçûûš ţöö ţĥéé ńééxţ þààřţ ööƒ ţĥéé ŵîîńďööŵ~~~~]</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>[Þààńéé ƀééƒöřé]</translation>
        </message>
        <message>
            <source>Moves the focus to the part of the window before</source>
            <translation>[Ḿööṽééš ţĥéé ƒööçûûš ţöö ţĥéé þààřţ ööƒ ţĥéé ŵîîńďööŵ ƀééƒööřéé~~~]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Ɓàçķ]</translation>
        </message>
        <message>
            <source>From the record to the results, from there to the search box</source>
            <translation>[Ƒřööḿ ţĥéé řééçööřď ţöö ţĥéé řééšûûĺţš, ƒřööḿ ţĥééřéé ţöö ţĥéé šééààřçĥ ƀööx~~~~~~]</translation>
        </message>
        <message>
            <source>View</source>
            <translation>[Ṽîéŵ]</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>[Ĺîîĝĥţ ööř ďààřķ~]</translation>
        </message>
        <message>
            <source>Changes between light and dark</source>
            <translation>[Çĥààńĝééš ƀééţŵééééń ĺîîĝĥţ ààńď ďààřķ~~]</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>[Ƒööĺĺööŵ ţĥéé šýýšţééḿ]</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>[Ĺîĝĥţ]</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>[Ďàřķ]</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>[Ĥîîĝĥ çööńţřààšţ~]</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>[Çööĺööûûřš ööƒ ţĥéé ŵîîńďööŵ]</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>[Çööḿþààçţ řööŵš]</translation>
        </message>
        <message>
            <source>More rows in the same room</source>
            <translation>[Ḿööřéé řööŵš îîń ţĥéé šààḿéé řööööḿ]</translation>
        </message>
        <message>
            <source>Text size %1 %</source>
            <translation>[Ţééxţ šîîžéé %1 %~]</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>[Ĺààřĝééř ţééxţ]</translation>
        </message>
        <message>
            <source>Up to twice the size</source>
            <translation>[ÛÛþ ţöö ţŵîîçéé ţĥéé šîîžé]</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>[Šḿààĺĺééř ţééxţ]</translation>
        </message>
        <message>
            <source>Down to the size of the system</source>
            <translation>[Ďööŵń ţöö ţĥéé šîîžéé ööƒ ţĥéé šýýšţééḿ~]</translation>
        </message>
        <message>
            <source>Text in the size of the system</source>
            <translation>[Ţééxţ îîń ţĥéé šîîžéé ööƒ ţĥéé šýýšţééḿ~]</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>[100 %]</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>[Þřööĝřàḿ]</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>[Çööḿḿààńďš…]</translation>
        </message>
        <message>
            <source>Finds any command by its name</source>
            <translation>[Ƒîîńďš ààńýý çööḿḿààńď ƀýý îîţš ńààḿéé~]</translation>
        </message>
        <message>
            <source>Keyboard…</source>
            <translation>[Ķééýýƀöàřď…]</translation>
        </message>
        <message>
            <source>Shows all keys</source>
            <translation>[Šĥööŵš ààĺĺ ķééýýš]</translation>
        </message>
        <message>
            <source>Use single-letter keys</source>
            <translation>[ÛÛšéé šîîńĝĺéé-ĺééţţééř ķééýš]</translation>
        </message>
        <message>
            <source>C, Z and others act without Ctrl</source>
            <translation>[Ç, Ž ààńď ööţĥééřš ààçţ ŵîîţĥööûûţ Çţřĺ~~~~]</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>[Qûîţ]</translation>
        </message>
        <message>
            <source>Everything is kept</source>
            <translation>[ÉÉṽééřýýţĥîîńĝ îîš ķééþţ]</translation>
        </message>
        <message>
            <source>Select two rows to compare them.</source>
            <translation>[Šééĺééçţ ţŵöö řööŵš ţöö çööḿþààřéé ţĥééḿ.~~]</translation>
        </message>
        <message numerus="yes">
            <source>Two rows can be compared; %n are selected.</source>
            <translation>
                <numerusform>[Ţŵöö řööŵš çààń ƀéé çööḿþààřééď; %n ààřéé šééĺééçţééď.~~~]</numerusform>
                <numerusform>[Ţŵöö řööŵš çààń ƀéé çööḿþààřééď; %n ààřéé šééĺééçţééď.~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is the left side. Choose the other row and press D.</source>
            <translation>[%1 îîš ţĥéé ĺééƒţ šîîďéé. Çĥööööšéé ţĥéé ööţĥééř řööŵ ààńď þřééšš Ď.~~~~~~]</translation>
        </message>
        <message>
            <source>Only a search that was understood can be saved.</source>
            <translation>[ÖÖńĺýý àà šééààřçĥ ţĥààţ ŵààš ûûńďééřšţööööď çààń ƀéé šààṽééď.~~]</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>[Šààṽééď ààš “%1”.~]</translation>
        </message>
        <message>
            <source>Only a search that was understood can go further.</source>
            <translation>[ÖÖńĺýý àà šééààřçĥ ţĥààţ ŵààš ûûńďééřšţööööď çààń ĝöö ƒûûřţĥééř.~~~]</translation>
        </message>
        <message>
            <source>The answer is not complete yet. Export again when it is.</source>
            <translation>[Ţĥéé ààńšŵééř îîš ńööţ çööḿþĺééţéé ýýééţ. ÉÉxþööřţ ààĝààîîń ŵĥééń îîţ îîš.~~~]</translation>
        </message>
        <message>
            <source>There are no rows to export.</source>
            <translation>[Ţĥééřéé ààřéé ńöö řööŵš ţöö ééxþööřţ.~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate of completeness…</source>
            <translation>[Çééřţîîƒîîçààţéé ööƒ çööḿþĺééţééńééšš…]</translation>
        </message>
        <message>
            <source>Certifies what the query finds, or that it finds nothing, on a signed paper that others can check; again: cancels it</source>
            <translation>[Çééřţîîƒîîééš ŵĥààţ ţĥéé qûûééřýý ƒîîńďš, ööř ţĥààţ îîţ ƒîîńďš ńööţĥîîńĝ, ööń àà šîîĝńééď þààþééř ţĥààţ ööţĥééřš çààń çĥééçķ; ààĝààîîń: çààńçééĺš îîţ~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The certificate was cancelled; nothing was written.</source>
            <translation>[Ţĥéé çééřţîîƒîîçààţéé ŵààš çààńçééĺĺééď; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~~]</translation>
        </message>
        <message>
            <source>The answer is not complete yet. Certify it when it is.</source>
            <translation>[Ţĥéé ààńšŵééř îîš ńööţ çööḿþĺééţéé ýýééţ. Çééřţîîƒýý îîţ ŵĥééń îîţ îîš.~~~]</translation>
        </message>
        <message>
            <source>For the certificate %1 were counted</source>
            <translation>[Ƒööř ţĥéé çééřţîîƒîîçààţéé %1 ŵééřéé çööûûńţééď]</translation>
        </message>
        <message>
            <source>No certificate: %1</source>
            <translation>[Ńöö çééřţîîƒîîçààţéé: %1]</translation>
        </message>
        <message>
            <source>Certificate saved: %1</source>
            <translation>[Çééřţîîƒîîçààţéé šààṽééď: %1]</translation>
        </message>
        <message>
            <source>Certificate saved, which says that it is not complete: %1</source>
            <translation>[Çééřţîîƒîîçààţéé šààṽééď, ŵĥîîçĥ šààýýš ţĥààţ îîţ îîš ńööţ çööḿþĺééţéé: %1~~~~]</translation>
        </message>
        <message>
            <source>%1 (not signed: %2)</source>
            <translation>[%1 (ńööţ šîîĝńééď: %2)~~~]</translation>
        </message>
        <message>
            <source>Certificate of completeness</source>
            <translation>[Çééřţîîƒîîçààţéé ööƒ çööḿþĺééţééńéšš]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
        <message>
            <source>Choose a record, or search for a campaign.</source>
            <translation>[Çĥööööšéé àà řééçööřď, ööř šééààřçĥ ƒööř àà çààḿþààîîĝń.~]</translation>
        </message>
        <message>
            <source>The record tells neither a campaign nor a batch.</source>
            <translation>[Ţĥéé řééçööřď ţééĺĺš ńééîîţĥééř àà çààḿþààîîĝń ńööř àà ƀààţçĥ.~~~~]</translation>
        </message>
        <message>
            <source>Role: %1</source>
            <translation>[Řööĺéé: %1]</translation>
        </message>
        <message>
            <source>What comes first in a record and in the results; what is shown is the same for every role</source>
            <translation>[Ŵĥààţ çööḿééš ƒîîřšţ îîń àà řééçööřď ààńď îîń ţĥéé řééšûûĺţš; ŵĥààţ îîš šĥööŵń îîš ţĥéé šààḿéé ƒööř ééṽééřýý řööĺéé~~~~~~~~]</translation>
        </message>
        <message>
            <source>Arranged for: %1</source>
            <translation>[ÀÀřřààńĝééď ƒööř: %1~]</translation>
        </message>
        <message>
            <source>For the role: %1</source>
            <translation>[Ƒööř ţĥéé řööĺéé: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MappingDialog</name>
        <message>
            <source>Mapping of %1</source>
            <translation>[Ḿààþþîîńĝ ööƒ %1~]</translation>
        </message>
        <message>
            <source>What stands there</source>
            <translation>[Ŵĥààţ šţààńďš ţĥééřéé~]</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>[Ŵĥààţ ƀééçööḿééš ööƒ îîţ]</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>[Ţřý]</translation>
        </message>
        <message>
            <source>Save and read again</source>
            <translation>[Šààṽéé ààńď řééààď ààĝàîń]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>[Ḿààþþîńĝ]</translation>
        </message>
        <message>
            <source>What the archive calls it = what it is here. It adds to what is usual for such a repository, and wins over it.</source>
            <translation>[Ŵĥààţ ţĥéé ààřçĥîîṽéé çààĺĺš îîţ = ŵĥààţ îîţ îîš ĥééřéé. ÎÎţ ààďďš ţöö ŵĥààţ îîš ûûšûûààĺ ƒööř šûûçĥ àà řééþööšîîţööřýý, ààńď ŵîîńš ööṽééř îîţ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Id of a record there</source>
            <translation>[ÎÎď ööƒ àà řééçööřď ţĥééřé]</translation>
        </message>
        <message>
            <source>Id of a record there; any record without one</source>
            <translation>[ÎÎď ööƒ àà řééçööřď ţĥééřéé; ààńýý řééçööřď ŵîîţĥööûûţ ööńéé]</translation>
        </message>
        <message>
            <source>Asking the archive…</source>
            <translation>[ÀÀšķîîńĝ ţĥéé ààřçĥîîṽéé…]</translation>
        </message>
        <message>
            <source>The mapping was changed since: try again</source>
            <translation>[Ţĥéé ḿààþþîîńĝ ŵààš çĥààńĝééď šîîńçéé: ţřýý ààĝààîîń~~]</translation>
        </message>
        <message>
            <source>Try it on a record to see what becomes of it. Nothing is changed there or here.</source>
            <translation>[Ţřýý îîţ ööń àà řééçööřď ţöö šéééé ŵĥààţ ƀééçööḿééš ööƒ îîţ. Ńööţĥîîńĝ îîš çĥààńĝééď ţĥééřéé ööř ĥééřéé.~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MappingPresenter</name>
        <message>
            <source>Title</source>
            <translation>[Ţîţĺé]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>[ÛÛńďééřšţööď]</translation>
        </message>
        <message>
            <source>Would be set aside: %1</source>
            <translation>[Ŵööûûĺď ƀéé šééţ ààšîîďéé: %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MatterPresenter</name>
        <message>
            <source>No certificate: %1</source>
            <translation>[Ńöö çééřţîîƒîîçààţéé: %1]</translation>
        </message>
        <message>
            <source>Certificate saved: %1</source>
            <translation>[Çééřţîîƒîîçààţéé šààṽééď: %1]</translation>
        </message>
        <message>
            <source>Certificate saved, which says that it is not complete: %1</source>
            <translation>[Çééřţîîƒîîçààţéé šààṽééď, ŵĥîîçĥ šààýýš ţĥààţ îîţ îîš ńööţ çööḿþĺééţéé: %1~~~~]</translation>
        </message>
        <message>
            <source>%1 (not signed: %2)</source>
            <translation>[%1 (ńööţ šîîĝńééď: %2)~~~]</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>[Ḿààţţéřš]</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>times: %1</source>
            <translation>[ţîîḿééš: %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MatterWords</name>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>[Éṽéńţ]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>[Þààçķàĝé]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵööřķšþààçé]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>never complete yet</source>
            <translation>[ńééṽééř çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>[Ĝàþ]</translation>
        </message>
        <message>
            <source>%1: %2, since %3</source>
            <translation>[%1: %2, šîîńçéé %3~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n more; the certificate names them all</source>
            <translation>
                <numerusform>[%n ḿööřéé; ţĥéé çééřţîîƒîîçààţéé ńààḿééš ţĥééḿ ààĺĺ~~]</numerusform>
                <numerusform>[%n ḿööřéé; ţĥéé çééřţîîƒîîçààţéé ńààḿééš ţĥééḿ ààĺĺ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>[Šééţ ààšîďé]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that could not be read</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Çĥààńĝéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) that it holds are not as recorded</source>
            <translation>
                <numerusform>[%n ďööçûûḿééńţ(š) ţĥààţ îîţ ĥööĺďš ààřéé ńööţ ààš řééçööřďééď~~~~~]</numerusform>
                <numerusform>[%n ďööçûûḿééńţ(š) ţĥààţ îîţ ĥööĺďš ààřéé ńööţ ààš řééçööřďééď~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not shown</source>
            <translation>[Ńööţ šĥööŵń]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that it shows no more; they are counted</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ îîţ šĥööŵš ńöö ḿööřéé; ţĥééýý ààřéé çööûûńţééď~~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ îîţ šĥööŵš ńöö ḿööřéé; ţĥééýý ààřéé çööûûńţééď~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>[Çööḿþĺééţééńéšš]</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>[Šàîď]</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>[Ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>any repository</source>
            <translation>[ààńýý řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Not covered</source>
            <translation>[Ńööţ çööṽééřéď]</translation>
        </message>
        <message>
            <source>records that no account here may see, and systems that are not connected</source>
            <translation>[řééçööřďš ţĥààţ ńöö ààççööûûńţ ĥééřéé ḿààýý šéééé, ààńď šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď~~~~]</translation>
        </message>
        <message>
            <source>Carried as</source>
            <translation>[Çààřřîîéď àš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>First sent</source>
            <translation>[Ƒîîřšţ šééńţ]</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>[Ĺààšţ šééńţ]</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>[Ďřààƒţš]</translation>
        </message>
        <message numerus="yes">
            <source>%n of these are only planned and count as nothing sent</source>
            <translation>
                <numerusform>[%n ööƒ ţĥééšéé ààřéé ööńĺýý þĺààńńééď ààńď çööûûńţ ààš ńööţĥîîńĝ šééńţ~~~~]</numerusform>
                <numerusform>[%n ööƒ ţĥééšéé ààřéé ööńĺýý þĺààńńééď ààńď çööûûńţ ààš ńööţĥîîńĝ šééńţ~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>these are all: %1</source>
            <translation>[ţĥééšéé ààřéé ààĺĺ: %1]</translation>
        </message>
        <message>
            <source>not complete: %1 found</source>
            <translation>[ńööţ çööḿþĺééţéé: %1 ƒööûûńď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MattersWidget</name>
        <message>
            <source>Matters</source>
            <translation>[Ḿààţţéřš]</translation>
        </message>
        <message>
            <source>Export the list…</source>
            <translation>[ÉÉxþööřţ ţĥéé ĺîîšţ…~]</translation>
        </message>
        <message>
            <source>Certificate…</source>
            <translation>[Çééřţîîƒîîçàţé…]</translation>
        </message>
        <message>
            <source>Show in Search</source>
            <translation>[Šĥööŵ îîń Šééààřçĥ]</translation>
        </message>
        <message>
            <source>Id of a matter</source>
            <translation>[ÎÎď ööƒ àà ḿààţţéř]</translation>
        </message>
        <message>
            <source>Case, claim, policy, loan, event or matter</source>
            <translation>[Çààšéé, çĺààîîḿ, þööĺîîçýý, ĺööààń, ééṽééńţ ööř ḿààţţééř~]</translation>
        </message>
        <message>
            <source>Letters of this matter, newest first</source>
            <translation>[Ĺééţţééřš ööƒ ţĥîîš ḿààţţééř, ńééŵééšţ ƒîîřšţ~~~~]</translation>
        </message>
        <message>
            <source>Which matter?</source>
            <translation>[Ŵĥîîçĥ ḿààţţééř?~]</translation>
        </message>
        <message>
            <source>Type the id of a case, claim, policy, loan, event or matter above: everything that carries it comes into one list.</source>
            <translation>[Ţýýþéé ţĥéé îîď ööƒ àà çààšéé, çĺààîîḿ, þööĺîîçýý, ĺööààń, ééṽééńţ ööř ḿààţţééř ààƀööṽéé: ééṽééřýýţĥîîńĝ ţĥààţ çààřřîîééš îîţ çööḿééš îîńţöö ööńéé ĺîîšţ.~~~~~]</translation>
        </message>
        <message>
            <source>Nothing carries the id %1</source>
            <translation>[Ńööţĥîîńĝ çààřřîîééš ţĥéé îîď %1~]</translation>
        </message>
        <message>
            <source>Searched: %1, in every connected repository. That says nothing of repositories that are not connected.</source>
            <translation>[Šééààřçĥééď: %1, îîń ééṽééřýý çööńńééçţééď řééþööšîîţööřýý. Ţĥààţ šààýýš ńööţĥîîńĝ ööƒ řééþööšîîţööřîîééš ţĥààţ ààřéé ńööţ çööńńééçţééď.~~~~~]</translation>
        </message>
        <message>
            <source>The matter could not be read</source>
            <translation>[Ţĥéé ḿààţţééř çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificate of completeness</source>
            <translation>[Çééřţîîƒîîçààţéé ööƒ çööḿþĺééţééńéšš]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::NavBar</name>
        <message>
            <source>Pages and saved searches</source>
            <translation>[Þààĝééš ààńď šààṽééď šééààřçĥééš]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Saved search %1, %2</source>
            <translation>[Šààṽééď šééààřçĥ %1, %2~~]</translation>
        </message>
        <message>
            <source>Saved search %1, %2, %3 since the run before</source>
            <translation>[Šààṽééď šééààřçĥ %1, %2, %3 šîîńçéé ţĥéé řûûń ƀééƒööřéé~~~~~]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öþéń]</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>[Řééńàḿé]</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>[Ḿööṽé ûþ]</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>[Ḿööṽéé ďöŵń]</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>[Ďééĺéţé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::NavDelegate</name>
        <message>
            <source>Name of the saved search</source>
            <translation>[Ńààḿéé ööƒ ţĥéé šààṽééď šééààřçĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Notice</name>
        <message>
            <source>Put away</source>
            <translation>[Þûûţ ààŵàý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OriginWords</name>
        <message>
            <source>Policy issued</source>
            <translation>[Þööĺîîçýý îîššûéď]</translation>
        </message>
        <message>
            <source>Claim approved</source>
            <translation>[Çĺààîîḿ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>Billing cycle closed</source>
            <translation>[Ɓîîĺĺîîńĝ çýýçĺéé çĺööšééď]</translation>
        </message>
        <message>
            <source>Service changed</source>
            <translation>[Šééřṽîîçéé çĥààńĝéď]</translation>
        </message>
        <message>
            <source>Payment overdue</source>
            <translation>[Þààýýḿééńţ ööṽéřďûé]</translation>
        </message>
        <message>
            <source>Case decided</source>
            <translation>[Çààšéé ďééçîďéď]</translation>
        </message>
        <message>
            <source>Claim received</source>
            <translation>[Çĺààîîḿ řééçééîṽéď]</translation>
        </message>
        <message>
            <source>Underwriting reviewed</source>
            <translation>[ÛÛńďééřŵřîîţîîńĝ řééṽîîééŵéď]</translation>
        </message>
        <message>
            <source>Service escalated</source>
            <translation>[Šééřṽîîçéé ééšçààĺàţéď]</translation>
        </message>
        <message>
            <source>Payment confirmed</source>
            <translation>[Þààýýḿééńţ çööńƒîîřḿéď]</translation>
        </message>
        <message>
            <source>Preference</source>
            <translation>[Þřééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>[Řééĝûûĺàţîöń]</translation>
        </message>
        <message>
            <source>Document type</source>
            <translation>[Ďööçûûḿééńţ ţýýþé]</translation>
        </message>
        <message>
            <source>Fallback</source>
            <translation>[Ƒààĺĺƀààçķ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxBadge</name>
        <message numerus="yes">
            <source>%n command(s) need a person</source>
            <translation>
                <numerusform>[%n çööḿḿààńď(š) ńééééď àà þééřšööń~~]</numerusform>
                <numerusform>[%n çööḿḿààńď(š) ńééééď àà þééřšööń~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxCommandList</name>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>%1. %2 %3</source>
            <translation>[%1. %2 %3~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxDetail</name>
        <message>
            <source>Withdraw…</source>
            <translation>[Ŵîîţĥďřààŵ…]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Say what you found…</source>
            <translation>[Šààýý ŵĥààţ ýýööûû ƒöûńď…]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>What became of it…</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ îîţ…]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>[Ŵĥààţ ŵééńţ ŵřööńĝ~]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥîîšţöřý]</translation>
        </message>
        <message>
            <source>No command chosen</source>
            <translation>[Ńöö çööḿḿààńď çĥööšééń]</translation>
        </message>
        <message>
            <source>Choose one to see where it stands and everything that happened to it.</source>
            <translation>[Çĥööööšéé ööńéé ţöö šéééé ŵĥééřéé îîţ šţààńďš ààńď ééṽééřýýţĥîîńĝ ţĥààţ ĥààþþééńééď ţöö îîţ.~~~]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>[Ŵĥééřéé îîţ šţààńďš]</translation>
        </message>
        <message>
            <source>The command</source>
            <translation>[Ţĥéé çööḿḿààńď]</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), the latest first</source>
            <translation>
                <numerusform>[%n šţééþ(š), ţĥéé ĺààţééšţ ƒîîřšţ~~~~~]</numerusform>
                <numerusform>[%n šţééþ(š), ţĥéé ĺààţééšţ ƒîîřšţ~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>[Ŵĥààţ îîš ţöö ƀéé ďööńéé]</translation>
        </message>
        <message>
            <source>The command and its history were copied</source>
            <translation>[Ţĥéé çööḿḿààńď ààńď îîţš ĥîîšţööřýý ŵééřéé çööþîîééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxExport</name>
        <message>
            <source>Not exported: %1</source>
            <translation>[Ńööţ ééxþööřţééď: %1~]</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>[Çààńçééĺĺééď; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~]</translation>
        </message>
        <message>
            <source>%1 commands exported to %2</source>
            <translation>[%1 çööḿḿààńďš ééxþööřţééď ţöö %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxFacts</name>
        <message>
            <source>Intended</source>
            <translation>[ÎÎńţééńďéď]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>[Řééçéîþţ]</translation>
        </message>
        <message>
            <source>done, without a reference</source>
            <translation>[ďööńéé, ŵîîţĥööûûţ àà řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[řééƒûšéď]</translation>
        </message>
        <message>
            <source>none, it was withdrawn</source>
            <translation>[ńööńéé, îîţ ŵààš ŵîîţĥďřààŵń~]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>none, nothing left yet</source>
            <translation>[ńööńéé, ńööţĥîîńĝ ĺééƒţ ýýééţ]</translation>
        </message>
        <message>
            <source>Seen there</source>
            <translation>[Šééééń ţĥéřé]</translation>
        </message>
        <message>
            <source>not yet: when the system is read next</source>
            <translation>[ńööţ ýýééţ: ŵĥééń ţĥéé šýýšţééḿ îîš řééààď ńééxţ~~]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ńö]</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>[Ńéxţ]</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>[%n ààţţééḿþţ(š)~~]</numerusform>
                <numerusform>[%n ààţţééḿþţ(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Tried</source>
            <translation>[Ţřîéď]</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>[%1, ţĥéé ĺààšţ %2~~]</translation>
        </message>
        <message>
            <source>Looked for</source>
            <translation>[Ĺööööķéď ƒöř]</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) since, without a trace of it</source>
            <translation>
                <numerusform>[%n ţîîḿéé(š) šîîńçéé, ŵîîţĥööûûţ àà ţřààçéé ööƒ îîţ~~]</numerusform>
                <numerusform>[%n ţîîḿéé(š) šîîńçéé, ŵîîţĥööûûţ àà ţřààçéé ööƒ îîţ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[ÉÉṽîîďéńçé]</translation>
        </message>
        <message>
            <source>System</source>
            <translation>[Šýýšţéḿ]</translation>
        </message>
        <message>
            <source>%1 is not connected</source>
            <translation>[%1 îîš ńööţ çööńńééçţééď~]</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>[Ţö ďö]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>[Þĺàń]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Ŵĥý]</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>[Ƒööĺĺöŵš]</translation>
        </message>
        <message>
            <source>In order with</source>
            <translation>[ÎÎń ööřďééř ŵîîţĥ]</translation>
        </message>
        <message>
            <source>It told</source>
            <translation>[ÎÎţ ţöĺď]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxOutput</name>
        <message>
            <source>Export the commands</source>
            <translation>[ÉÉxþööřţ ţĥéé çööḿḿààńďš~]</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>[ÇŠṼ (*.çšṽ);;ĴŠÖÖŃ (*.ĵšööń)~~~~~~~]</translation>
        </message>
        <message>
            <source>outbox</source>
            <translation>[ööûţƀöx]</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>[ÖÖûţƀöx]</translation>
        </message>
        <message>
            <source>Plan: %1</source>
            <translation>[Þĺààń: %1~]</translation>
        </message>
        <message>
            <source>All plans</source>
            <translation>[ÀÀĺĺ þĺààńš]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>The latest %1 of them are printed; an export has all.</source>
            <translation>[Ţĥéé ĺààţééšţ %1 ööƒ ţĥééḿ ààřéé þřîîńţééď; ààń ééxþööřţ ĥààš ààĺĺ.~~~~~~]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Çööḿḿàńď]</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>[Ŵĥééřéé îîţ šţààńďš]</translation>
        </message>
        <message>
            <source>System</source>
            <translation>[Šýýšţéḿ]</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>[Ĺààšţ çĥààńĝéé]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
        <message>
            <source>The list was printed</source>
            <translation>[Ţĥéé ĺîîšţ ŵààš þřîîńţééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxPlanList</name>
        <message numerus="yes">
            <source>%n plan(s)</source>
            <translation>
                <numerusform>[%n þĺààń(š)~]</numerusform>
                <numerusform>[%n þĺààń(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>[%1, %2, %3~~]</translation>
        </message>
        <message>
            <source>Paused · %1</source>
            <translation>[Þààûûšééď · %1]</translation>
        </message>
        <message>
            <source>All plans</source>
            <translation>[ÀÀĺĺ þĺààńš]</translation>
        </message>
        <message>
            <source>%1. %2. %3</source>
            <translation>[%1. %2. %3~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxPresenter</name>
        <message>
            <source>%1 commands of %2 plans</source>
            <translation>[%1 çööḿḿààńďš ööƒ %2 þĺààńš~~~~]</translation>
        </message>
        <message>
            <source>%1 need a person</source>
            <translation>[%1 ńééééď àà þééřšööń]</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>[ààš ööƒ %1]</translation>
        </message>
        <message>
            <source>%1 of %2 commands</source>
            <translation>[%1 ööƒ %2 çööḿḿààńďš~~]</translation>
        </message>
        <message>
            <source>Nothing can leave: %1</source>
            <translation>[Ńööţĥîîńĝ çààń ĺééààṽéé: %1~]</translation>
        </message>
        <message>
            <source>Another program of this profile sends what lies here; this one shows what becomes of it.</source>
            <translation>[ÀÀńööţĥééř þřööĝřààḿ ööƒ ţĥîîš þřööƒîîĺéé šééńďš ŵĥààţ ĺîîééš ĥééřéé; ţĥîîš ööńéé šĥööŵš ŵĥààţ ƀééçööḿééš ööƒ îîţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Not all that follows from cases could be planned: %1</source>
            <translation>[Ńööţ ààĺĺ ţĥààţ ƒööĺĺööŵš ƒřööḿ çààšééš çööûûĺď ƀéé þĺààńńééď: %1~~~~~~]</translation>
        </message>
        <message>
            <source>Not connected: %1. What is meant for it waits until it is.</source>
            <translation>[Ńööţ çööńńééçţééď: %1. Ŵĥààţ îîš ḿééààńţ ƒööř îîţ ŵààîîţš ûûńţîîĺ îîţ îîš.~~~~~~]</translation>
        </message>
        <message>
            <source>There is no command %1</source>
            <translation>[Ţĥééřéé îîš ńöö çööḿḿààńď %1~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Withdrawn; it never left, or surely was not done.</source>
            <translation>[Ŵîîţĥďřààŵń; îîţ ńééṽééř ĺééƒţ, ööř šûûřééĺýý ŵààš ńööţ ďööńéé.~~~~]</translation>
        </message>
        <message>
            <source>It is tried again.</source>
            <translation>[ÎÎţ îîš ţřîîééď ààĝààîń.]</translation>
        </message>
        <message>
            <source>Noted: %1</source>
            <translation>[Ńööţééď: %1]</translation>
        </message>
        <message>
            <source>%1 commands withdrawn; what may have left stays</source>
            <translation>[%1 çööḿḿààńďš ŵîîţĥďřààŵń; ŵĥààţ ḿààýý ĥààṽéé ĺééƒţ šţààýýš~~~~~]</translation>
        </message>
        <message>
            <source>%1 commands are tried again; of what may have been done somebody has to say what was found</source>
            <translation>[%1 çööḿḿààńďš ààřéé ţřîîééď ààĝààîîń; ööƒ ŵĥààţ ḿààýý ĥààṽéé ƀééééń ďööńéé šööḿééƀööďýý ĥààš ţöö šààýý ŵĥààţ ŵààš ƒööûûńď~~~]</translation>
        </message>
        <message>
            <source>Paused; what is on its way ends.</source>
            <translation>[Þààûûšééď; ŵĥààţ îîš ööń îîţš ŵààýý ééńďš.~]</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>[ÎÎţ ĝööééš öń.]</translation>
        </message>
        <message>
            <source>Accepted; for 30 seconds they can be withdrawn.</source>
            <translation>[ÀÀççééþţééď; ƒööř 30 šééçööńďš ţĥééýý çààń ƀéé ŵîîţĥďřààŵń.~~~~~]</translation>
        </message>
        <message>
            <source>What waits for it leaves now.</source>
            <translation>[Ŵĥààţ ŵààîîţš ƒööř îîţ ĺééààṽééš ńööŵ.~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxWidget</name>
        <message>
            <source>Needs a person</source>
            <translation>[Ńééééďš àà þééřšöń]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öþéń]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Řééƒûšéď]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>[ÖÖûţƀöx]</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>[Þĺàńš]</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>[Çööḿḿààńďš]</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>[Þàûšé]</translation>
        </message>
        <message>
            <source>Withdraw the plan…</source>
            <translation>[Ŵîîţĥďřààŵ ţĥéé þĺààń…~~]</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>[Ţřýý ààĺĺ ààĝààîń]</translation>
        </message>
        <message>
            <source>Accept the drafts</source>
            <translation>[ÀÀççééþţ ţĥéé ďřààƒţš~]</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>[Šééńď ńööŵ]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>[Þřîîńţ…]</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>[Ńööţĥîîńĝ ŵààš ààšķééď ƒööř ýýééţ]</translation>
        </message>
        <message>
            <source>What is asked of a connected system, a case, a task, a letter to be sent again, lies here until it is done.</source>
            <translation>[Ŵĥààţ îîš ààšķééď ööƒ àà çööńńééçţééď šýýšţééḿ, àà çààšéé, àà ţààšķ, àà ĺééţţééř ţöö ƀéé šééńţ ààĝààîîń, ĺîîééš ĥééřéé ûûńţîîĺ îîţ îîš ďööńéé.~~~~~~]</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>[Šééààřçĥ ţĥéé çööḿḿààńďš~]</translation>
        </message>
        <message>
            <source>The outbox could not be read</source>
            <translation>[Ţĥéé ööûûţƀööx çööûûĺď ńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>Nothing here has these words.</source>
            <translation>[Ńööţĥîîńĝ ĥééřéé ĥààš ţĥééšéé ŵööřďš.~~]</translation>
        </message>
        <message>
            <source>Nothing needs a person.</source>
            <translation>[Ńööţĥîîńĝ ńééééďš àà þééřšööń.~]</translation>
        </message>
        <message>
            <source>Nothing was refused.</source>
            <translation>[Ńööţĥîîńĝ ŵààš řééƒûûšééď.]</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>[Ńööţĥîîńĝ îîš ööþééń.]</translation>
        </message>
        <message>
            <source>This plan has no commands.</source>
            <translation>[Ţĥîîš þĺààń ĥààš ńöö çööḿḿààńďš.~~~]</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>[Ĝö öń]</translation>
        </message>
        <message numerus="yes">
            <source>“%1” leaves in %n s; until then it can be withdrawn.</source>
            <translation>
                <numerusform>[“%1” ĺééààṽééš îîń %n š; ûûńţîîĺ ţĥééń îîţ çààń ƀéé ŵîîţĥďřààŵń.~~~~~~~]</numerusform>
                <numerusform>[“%1” ĺééààṽééš îîń %n š; ûûńţîîĺ ţĥééń îîţ çààń ƀéé ŵîîţĥďřààŵń.~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>[Ŵîîţĥďřààŵ…]</translation>
        </message>
        <message numerus="yes">
            <source>%1 commands leave, the first in %n s; until then they can be withdrawn.</source>
            <translation>
                <numerusform>[%1 çööḿḿààńďš ĺééààṽéé, ţĥéé ƒîîřšţ îîń %n š; ûûńţîîĺ ţĥééń ţĥééýý çààń ƀéé ŵîîţĥďřààŵń.~~~~~~~~~~]</numerusform>
                <numerusform>[%1 çööḿḿààńďš ĺééààṽéé, ţĥéé ƒîîřšţ îîń %n š; ûûńţîîĺ ţĥééń ţĥééýý çààń ƀéé ŵîîţĥďřààŵń.~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>What needs a person</source>
            <translation>[Ŵĥààţ ńééééďš àà þééřšööń]</translation>
        </message>
        <message>
            <source>Commands that nobody but a person can go on with</source>
            <translation>[Çööḿḿààńďš ţĥààţ ńööƀööďýý ƀûûţ àà þééřšööń çààń ĝöö ööń ŵîîţĥ~~~~]</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>[Ŵĥààţ îîš ööþéń]</translation>
        </message>
        <message>
            <source>Commands with which something will or may still happen</source>
            <translation>[Çööḿḿààńďš ŵîîţĥ ŵĥîîçĥ šööḿééţĥîîńĝ ŵîîĺĺ ööř ḿààýý šţîîĺĺ ĥààþþééń~~~~~~]</translation>
        </message>
        <message>
            <source>In what they do, their keys, receipts and errors</source>
            <translation>[ÎÎń ŵĥààţ ţĥééýý ďöö, ţĥééîîř ķééýýš, řééçééîîþţš ààńď ééřřööřš~~~]</translation>
        </message>
        <message>
            <source>Withdraw the command… (Delete in the list)</source>
            <translation>[Ŵîîţĥďřààŵ ţĥéé çööḿḿààńď… (Ďééĺééţéé îîń ţĥéé ĺîîšţ)~~~~]</translation>
        </message>
        <message>
            <source>Before it left; the reason stays in its history</source>
            <translation>[Ɓééƒööřéé îîţ ĺééƒţ; ţĥéé řééààšööń šţààýýš îîń îîţš ĥîîšţööřýý~]</translation>
        </message>
        <message>
            <source>Try the command again</source>
            <translation>[Ţřýý ţĥéé çööḿḿààńď ààĝààîîń]</translation>
        </message>
        <message>
            <source>One that was refused, or for which somebody signed in</source>
            <translation>[ÖÖńéé ţĥààţ ŵààš řééƒûûšééď, ööř ƒööř ŵĥîîçĥ šööḿééƀööďýý šîîĝńééď îîń~~~]</translation>
        </message>
        <message>
            <source>Say what you found… (Enter in the list)</source>
            <translation>[Šààýý ŵĥààţ ýýööûû ƒööûûńď… (ÉÉńţééř îîń ţĥéé ĺîîšţ)~]</translation>
        </message>
        <message>
            <source>Whether it was done in the system, and how you know</source>
            <translation>[Ŵĥééţĥééř îîţ ŵààš ďööńéé îîń ţĥéé šýýšţééḿ, ààńď ĥööŵ ýýööûû ķńööŵ~~~]</translation>
        </message>
        <message>
            <source>Open the record of the command</source>
            <translation>[ÖÖþééń ţĥéé řééçööřď ööƒ ţĥéé çööḿḿààńď~]</translation>
        </message>
        <message>
            <source>The communication it is about</source>
            <translation>[Ţĥéé çööḿḿûûńîîçààţîîööń îîţ îîš ààƀöûţ]</translation>
        </message>
        <message>
            <source>Copy the command and its history</source>
            <translation>[Çööþýý ţĥéé çööḿḿààńď ààńď îîţš ĥîîšţööřýý~]</translation>
        </message>
        <message>
            <source>As lines of text, for a mail or a note</source>
            <translation>[ÀÀš ĺîîńééš ööƒ ţééxţ, ƒööř àà ḿààîîĺ ööř àà ńööţéé~]</translation>
        </message>
        <message>
            <source>Pause the plan, or go on with it</source>
            <translation>[Þààûûšéé ţĥéé þĺààń, ööř ĝöö ööń ŵîîţĥ îîţ~]</translation>
        </message>
        <message>
            <source>What is on its way ends; nothing new leaves</source>
            <translation>[Ŵĥààţ îîš ööń îîţš ŵààýý ééńďš; ńööţĥîîńĝ ńééŵ ĺééààṽééš~~~]</translation>
        </message>
        <message>
            <source>All of it that never left</source>
            <translation>[ÀÀĺĺ ööƒ îîţ ţĥààţ ńééṽééř ĺééƒţ~]</translation>
        </message>
        <message>
            <source>Try all of the plan again</source>
            <translation>[Ţřýý ààĺĺ ööƒ ţĥéé þĺààń ààĝààîîń]</translation>
        </message>
        <message>
            <source>What was refused, or for which somebody signed in</source>
            <translation>[Ŵĥààţ ŵààš řééƒûûšééď, ööř ƒööř ŵĥîîçĥ šööḿééƀööďýý šîîĝńééď îîń~~~]</translation>
        </message>
        <message>
            <source>Accept the drafts of the plan</source>
            <translation>[ÀÀççééþţ ţĥéé ďřààƒţš ööƒ ţĥéé þĺààń~~~]</translation>
        </message>
        <message>
            <source>For 30 seconds they can be withdrawn</source>
            <translation>[Ƒööř 30 šééçööńďš ţĥééýý çààń ƀéé ŵîîţĥďřààŵń~~~~]</translation>
        </message>
        <message>
            <source>Send what is due</source>
            <translation>[Šééńď ŵĥààţ îîš ďûûéé]</translation>
        </message>
        <message>
            <source>Now, rather than in a few seconds</source>
            <translation>[Ńööŵ, řààţĥééř ţĥààń îîń àà ƒééŵ šééçööńďš~~~]</translation>
        </message>
        <message>
            <source>Export the commands…</source>
            <translation>[ÉÉxþööřţ ţĥéé çööḿḿààńďš…~]</translation>
        </message>
        <message>
            <source>All that are listed, with what they are listed by</source>
            <translation>[ÀÀĺĺ ţĥààţ ààřéé ĺîîšţééď, ŵîîţĥ ŵĥààţ ţĥééýý ààřéé ĺîîšţééď ƀýý~~~]</translation>
        </message>
        <message>
            <source>Print the commands…</source>
            <translation>[Þřîîńţ ţĥéé çööḿḿààńďš…~~]</translation>
        </message>
        <message>
            <source>The list on paper, with its scope</source>
            <translation>[Ţĥéé ĺîîšţ ööń þààþééř, ŵîîţĥ îîţš šçööþéé~~~]</translation>
        </message>
        <message>
            <source>This one cannot be withdrawn: it may have left, or is over.</source>
            <translation>[Ţĥîîš ööńéé çààńńööţ ƀéé ŵîîţĥďřààŵń: îîţ ḿààýý ĥààṽéé ĺééƒţ, ööř îîš ööṽééř.~~~~]</translation>
        </message>
        <message>
            <source>It surely was not done. What follows it is withdrawn with it.</source>
            <translation>[ÎÎţ šûûřééĺýý ŵààš ńööţ ďööńéé. Ŵĥààţ ƒööĺĺööŵš îîţ îîš ŵîîţĥďřààŵń ŵîîţĥ îîţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing of this plan can be withdrawn.</source>
            <translation>[Ńööţĥîîńĝ ööƒ ţĥîîš þĺààń çààń ƀéé ŵîîţĥďřààŵń.~~~~~]</translation>
        </message>
        <message>
            <source>All of its commands that never left are withdrawn; what may have left stays.</source>
            <translation>[ÀÀĺĺ ööƒ îîţš çööḿḿààńďš ţĥààţ ńééṽééř ĺééƒţ ààřéé ŵîîţĥďřààŵń; ŵĥààţ ḿààýý ĥààṽéé ĺééƒţ šţààýýš.~~~~~~~~]</translation>
        </message>
        <message>
            <source>This one needs no person.</source>
            <translation>[Ţĥîîš ööńéé ńééééďš ńöö þééřšööń.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OutboxWords</name>
        <message>
            <source>Start a case: %1</source>
            <translation>[Šţààřţ àà çààšéé: %1~]</translation>
        </message>
        <message>
            <source>Claim the task %1 for %2</source>
            <translation>[Çĺààîîḿ ţĥéé ţààšķ %1 ƒööř %2~~~]</translation>
        </message>
        <message>
            <source>Give the task %1 back</source>
            <translation>[Ĝîîṽéé ţĥéé ţààšķ %1 ƀààçķ~~]</translation>
        </message>
        <message>
            <source>Complete the task %1</source>
            <translation>[Çööḿþĺééţéé ţĥéé ţààšķ %1~]</translation>
        </message>
        <message>
            <source>Complete the task %1: %2</source>
            <translation>[Çööḿþĺééţéé ţĥéé ţààšķ %1: %2~~~]</translation>
        </message>
        <message>
            <source>Delegate the task %1 to %2</source>
            <translation>[Ďééĺééĝààţéé ţĥéé ţààšķ %1 ţöö %2~~]</translation>
        </message>
        <message>
            <source>Comment on the case %1</source>
            <translation>[Çööḿḿééńţ ööń ţĥéé çààšéé %1~]</translation>
        </message>
        <message>
            <source>Comment on the task %1</source>
            <translation>[Çööḿḿééńţ ööń ţĥéé ţààšķ %1~~]</translation>
        </message>
        <message>
            <source>Tell the case %1: %2</source>
            <translation>[Ţééĺĺ ţĥéé çààšéé %1: %2~~]</translation>
        </message>
        <message>
            <source>Report the work %1 as done to the case %2</source>
            <translation>[Řééþööřţ ţĥéé ŵööřķ %1 ààš ďööńéé ţöö ţĥéé çààšéé %2~~~~]</translation>
        </message>
        <message>
            <source>Report the work %1 as failed to the case %2</source>
            <translation>[Řééþööřţ ţĥéé ŵööřķ %1 ààš ƒààîîĺééď ţöö ţĥéé çààšéé %2~~~~]</translation>
        </message>
        <message>
            <source>Make the document %1 anew</source>
            <translation>[Ḿààķéé ţĥéé ďööçûûḿééńţ %1 ààńééŵ]</translation>
        </message>
        <message>
            <source>Run the job %1 again</source>
            <translation>[Řûûń ţĥéé ĵööƀ %1 ààĝààîîń]</translation>
        </message>
        <message>
            <source>Send %1 again: %2</source>
            <translation>[Šééńď %1 ààĝààîîń: %2~]</translation>
        </message>
        <message>
            <source>Send a marked copy of %1: %2</source>
            <translation>[Šééńď àà ḿààřķééď çööþýý ööƒ %1: %2~~~]</translation>
        </message>
        <message>
            <source>File “%1”</source>
            <translation>[Ƒîîĺéé “%1”]</translation>
        </message>
        <message>
            <source>Reissue</source>
            <translation>[Řééîššûé]</translation>
        </message>
        <message>
            <source>Reissue in bulk</source>
            <translation>[Řééîîššûûéé îń ƀûĺķ]</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>[Ţàšķ]</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>[Ďîîšþûţé]</translation>
        </message>
        <message>
            <source>Letter requested</source>
            <translation>[Ĺééţţééř řééqûûééšţéď]</translation>
        </message>
        <message>
            <source>Response pack</source>
            <translation>[Řééšþööńšéé þààçķ]</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>[Ďřàƒţ]</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>[Ŵààîîţš ƒööř ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>[ÀÀççééþţéď]</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>[ÖÖń îîţš ŵàý]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>[Ńééééďš àà þééřšöń]</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>[Ďöńé]</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>[Řééƒûšéď]</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>[Ŵîîţĥďřààŵń]</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>[Ńööţ šééńţ ýýéţ]</translation>
        </message>
        <message>
            <source>Done and seen</source>
            <translation>[Ďööńéé ààńď šéééń]</translation>
        </message>
        <message>
            <source>Done, not seen yet</source>
            <translation>[Ďööńéé, ńööţ šééééń ýýéţ]</translation>
        </message>
        <message>
            <source>Intended; nothing left.</source>
            <translation>[ÎÎńţééńďééď; ńööţĥîîńĝ ĺééƒţ.~~]</translation>
        </message>
        <message>
            <source>Intended; what was tried did not arrive.</source>
            <translation>[ÎÎńţééńďééď; ŵĥààţ ŵààš ţřîîééď ďîîď ńööţ ààřřîîṽéé.~~]</translation>
        </message>
        <message>
            <source>Intended; it may have been done, and there is no receipt.</source>
            <translation>[ÎÎńţééńďééď; îîţ ḿààýý ĥààṽéé ƀééééń ďööńéé, ààńď ţĥééřéé îîš ńöö řééçééîîþţ.~]</translation>
        </message>
        <message>
            <source>Intended; there is no receipt.</source>
            <translation>[ÎÎńţééńďééď; ţĥééřéé îîš ńöö řééçééîîþţ.]</translation>
        </message>
        <message>
            <source>Done, receipt %1</source>
            <translation>[Ďööńéé, řééçééîîþţ %1]</translation>
        </message>
        <message>
            <source>%1; seen there %2.</source>
            <translation>[%1; šééééń ţĥééřéé %2.~~]</translation>
        </message>
        <message>
            <source>%1; not seen there yet.</source>
            <translation>[%1; ńööţ šééééń ţĥééřéé ýýééţ.~]</translation>
        </message>
        <message>
            <source>Refused; nothing was done.</source>
            <translation>[Řééƒûûšééď; ńööţĥîîńĝ ŵààš ďööńéé.~]</translation>
        </message>
        <message>
            <source>Withdrawn; nothing more happens to it.</source>
            <translation>[Ŵîîţĥďřààŵń; ńööţĥîîńĝ ḿööřéé ĥààþþééńš ţöö îîţ.~~~~]</translation>
        </message>
        <message>
            <source>its plan is paused</source>
            <translation>[îîţš þĺààń îîš þààûûšééď]</translation>
        </message>
        <message numerus="yes">
            <source>leaves in %n s</source>
            <translation>
                <numerusform>[ĺééààṽééš îîń %n š]</numerusform>
                <numerusform>[ĺééààṽééš îîń %n š]</numerusform>
            </translation>
        </message>
        <message>
            <source>leaves at %1</source>
            <translation>[ĺééààṽééš àţ %1]</translation>
        </message>
        <message>
            <source>when somebody accepts it</source>
            <translation>[ŵĥééń šööḿééƀööďýý ààççééþţš îîţ]</translation>
        </message>
        <message>
            <source>when its plan is approved</source>
            <translation>[ŵĥééń îîţš þĺààń îîš ààþþřööṽééď~]</translation>
        </message>
        <message>
            <source>tried again at %1</source>
            <translation>[ţřîîééď ààĝààîîń àţ %1]</translation>
        </message>
        <message>
            <source>as soon as it can</source>
            <translation>[ààš šööööń ààš îîţ çàń]</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>[ààƒţééř %1]</translation>
        </message>
        <message>
            <source>waits for an answer</source>
            <translation>[ŵààîîţš ƒööř ààń ààńšŵééř]</translation>
        </message>
        <message>
            <source>looked for again at %1</source>
            <translation>[ĺööööķééď ƒööř ààĝààîîń àţ %1]</translation>
        </message>
        <message>
            <source>looked for as soon as it can be</source>
            <translation>[ĺööööķééď ƒööř ààš šööööń ààš îîţ çààń ƀéé]</translation>
        </message>
        <message>
            <source>Mend what was refused, then try again, or ask for something else.</source>
            <translation>[Ḿééńď ŵĥààţ ŵààš řééƒûûšééď, ţĥééń ţřýý ààĝààîîń, ööř ààšķ ƒööř šööḿééţĥîîńĝ ééĺšéé.~~~~~]</translation>
        </message>
        <message>
            <source>Sign in to %1, then try again.</source>
            <translation>[Šîîĝń îîń ţöö %1, ţĥééń ţřýý ààĝààîîń.~~]</translation>
        </message>
        <message>
            <source>Unlock the keychain or start what is missing here, then try again.</source>
            <translation>[ÛÛńĺööçķ ţĥéé ķééýýçĥààîîń ööř šţààřţ ŵĥààţ îîš ḿîîššîîńĝ ĥééřéé, ţĥééń ţřýý ààĝààîîń.~~~~~]</translation>
        </message>
        <message>
            <source>%1 refuses the sign-in since %2. Nothing is tried there, and what is meant for it waits unchanged. Sign in to it anew, then go on.</source>
            <translation>[%1 řééƒûûšééš ţĥéé šîîĝń-îîń šîîńçéé %2. Ńööţĥîîńĝ îîš ţřîîééď ţĥééřéé, ààńď ŵĥààţ îîš ḿééààńţ ƒööř îîţ ŵààîîţš ûûńçĥààńĝééď. Šîîĝń îîń ţöö îîţ ààńééŵ, ţĥééń ĝöö ööń.~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody can sign in to %1 from here since %2: %3 What is meant for it waits unchanged. Unlock the keychain or start what is missing, then go on.</source>
            <translation>[Ńööƀööďýý çààń šîîĝń îîń ţöö %1 ƒřööḿ ĥééřéé šîîńçéé %2: %3 Ŵĥààţ îîš ḿééààńţ ƒööř îîţ ŵààîîţš ûûńçĥààńĝééď. ÛÛńĺööçķ ţĥéé ķééýýçĥààîîń ööř šţààřţ ŵĥààţ îîš ḿîîššîîńĝ, ţĥééń ĝöö ööń.~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>a letter is to be sent again, and no middleware is connected that takes it.</source>
            <translation>[àà ĺééţţééř îîš ţöö ƀéé šééńţ ààĝààîîń, ààńď ńöö ḿîîďďĺééŵààřéé îîš çööńńééçţééď ţĥààţ ţààķééš îîţ.~~~~]</translation>
        </message>
        <message>
            <source>Look in %1 whether it was done, then say what you found.</source>
            <translation>[Ĺööööķ îîń %1 ŵĥééţĥééř îîţ ŵààš ďööńéé, ţĥééń šààýý ŵĥààţ ýýööûû ƒööûûńď.~~~]</translation>
        </message>
        <message>
            <source>The system could not be reached.</source>
            <translation>[Ţĥéé šýýšţééḿ çööûûĺď ńööţ ƀéé řééààçĥééď.~]</translation>
        </message>
        <message>
            <source>There was no answer.</source>
            <translation>[Ţĥééřéé ŵààš ńöö ààńšŵééř.]</translation>
        </message>
        <message>
            <source>The system refused the sign-in, or this person may not do it.</source>
            <translation>[Ţĥéé šýýšţééḿ řééƒûûšééď ţĥéé šîîĝń-îîń, ööř ţĥîîš þééřšööń ḿààýý ńööţ ďöö îîţ.~~~~~]</translation>
        </message>
        <message>
            <source>What it is about is not there.</source>
            <translation>[Ŵĥààţ îîţ îîš ààƀööûûţ îîš ńööţ ţĥééřéé.]</translation>
        </message>
        <message>
            <source>It was changed there in the meantime.</source>
            <translation>[ÎÎţ ŵààš çĥààńĝééď ţĥééřéé îîń ţĥéé ḿééààńţîîḿéé.~]</translation>
        </message>
        <message>
            <source>The system asks to wait.</source>
            <translation>[Ţĥéé šýýšţééḿ ààšķš ţöö ŵààîîţ.~]</translation>
        </message>
        <message>
            <source>The system refuses it as it is.</source>
            <translation>[Ţĥéé šýýšţééḿ řééƒûûšééš îîţ ààš îîţ îîš.~]</translation>
        </message>
        <message>
            <source>The answer was not understood.</source>
            <translation>[Ţĥéé ààńšŵééř ŵààš ńööţ ûûńďééřšţööööď.~]</translation>
        </message>
        <message>
            <source>found there</source>
            <translation>[ƒööûûńď ţĥééřé]</translation>
        </message>
        <message>
            <source>no trace of it there</source>
            <translation>[ńöö ţřààçéé ööƒ îîţ ţĥééřé]</translation>
        </message>
        <message>
            <source>no trace of it there yet</source>
            <translation>[ńöö ţřààçéé ööƒ îîţ ţĥééřéé ýýéţ]</translation>
        </message>
        <message>
            <source>sent again under the same key</source>
            <translation>[šééńţ ààĝààîîń ûûńďééř ţĥéé šààḿéé ķééý]</translation>
        </message>
        <message>
            <source>tried again</source>
            <translation>[ţřîîééď ààĝàîń]</translation>
        </message>
        <message>
            <source>the program ended while it was on its way</source>
            <translation>[ţĥéé þřööĝřààḿ ééńďééď ŵĥîîĺéé îîţ ŵààš ööń îîţš ŵààýý~~]</translation>
        </message>
        <message>
            <source>no answer, and nothing there tells whether it was done</source>
            <translation>[ńöö ààńšŵééř, ààńď ńööţĥîîńĝ ţĥééřéé ţééĺĺš ŵĥééţĥééř îîţ ŵààš ďööńéé~~~~~]</translation>
        </message>
        <message>
            <source>the system is not connected</source>
            <translation>[ţĥéé šýýšţééḿ îîš ńööţ çööńńééçţééď~]</translation>
        </message>
        <message>
            <source>this system does no such thing</source>
            <translation>[ţĥîîš šýýšţééḿ ďööééš ńöö šûûçĥ ţĥîîńĝ~~]</translation>
        </message>
        <message>
            <source>what it follows was refused</source>
            <translation>[ŵĥààţ îîţ ƒööĺĺööŵš ŵààš řééƒûûšééď~]</translation>
        </message>
        <message>
            <source>what it follows was withdrawn</source>
            <translation>[ŵĥààţ îîţ ƒööĺĺööŵš ŵààš ŵîîţĥďřààŵń~~~]</translation>
        </message>
        <message>
            <source>what it follows was left as it is</source>
            <translation>[ŵĥààţ îîţ ƒööĺĺööŵš ŵààš ĺééƒţ ààš îîţ îîš~~~]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>%1 need a person</source>
            <translation>[%1 ńééééď àà þééřšööń]</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>[%1 řééƒûûšéď]</translation>
        </message>
        <message>
            <source>%1 drafts</source>
            <translation>[%1 ďřààƒţš~]</translation>
        </message>
        <message>
            <source>%1 wait for approval</source>
            <translation>[%1 ŵààîîţ ƒööř ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>[%1 ööþéń]</translation>
        </message>
        <message>
            <source>%1 done and seen</source>
            <translation>[%1 ďööńéé ààńď šééééń]</translation>
        </message>
        <message>
            <source>%1 done, of these %2 seen</source>
            <translation>[%1 ďööńéé, ööƒ ţĥééšéé %2 šééééń~]</translation>
        </message>
        <message>
            <source>%1 withdrawn</source>
            <translation>[%1 ŵîîţĥďřààŵń~]</translation>
        </message>
        <message>
            <source>nothing can leave: %1</source>
            <translation>[ńööţĥîîńĝ çààń ĺééààṽéé: %1~]</translation>
        </message>
        <message>
            <source>another program sends</source>
            <translation>[ààńööţĥééř þřööĝřààḿ šééńďš~]</translation>
        </message>
        <message>
            <source>sending now</source>
            <translation>[šééńďîîńĝ ńööŵ]</translation>
        </message>
        <message>
            <source>next at %1</source>
            <translation>[ńééxţ ààţ %1]</translation>
        </message>
        <message>
            <source>It was done there</source>
            <translation>[ÎÎţ ŵààš ďööńéé ţĥééřé]</translation>
        </message>
        <message>
            <source>It was not done: send it</source>
            <translation>[ÎÎţ ŵààš ńööţ ďööńéé: šééńď îîţ~]</translation>
        </message>
        <message>
            <source>Leave it: it is not to be done any more</source>
            <translation>[Ĺééààṽéé îîţ: îîţ îîš ńööţ ţöö ƀéé ďööńéé ààńýý ḿööřé]</translation>
        </message>
        <message>
            <source>Not changed: it came further in the meantime.</source>
            <translation>[Ńööţ çĥààńĝééď: îîţ çààḿéé ƒûûřţĥééř îîń ţĥéé ḿééààńţîîḿéé.~~]</translation>
        </message>
        <message>
            <source>Not changed: there is nothing left to change.</source>
            <translation>[Ńööţ çĥààńĝééď: ţĥééřéé îîš ńööţĥîîńĝ ĺééƒţ ţöö çĥààńĝéé.~~~~]</translation>
        </message>
        <message>
            <source>Not changed: it has to be said how it was found.</source>
            <translation>[Ńööţ çĥààńĝééď: îîţ ĥààš ţöö ƀéé šààîîď ĥööŵ îîţ ŵààš ƒööûûńď.~~~~]</translation>
        </message>
        <message>
            <source>Not changed: %1</source>
            <translation>[Ńööţ çĥààńĝééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::OverTime</name>
        <message>
            <source>%1, in part</source>
            <extracomment>A week or month of which only a part lies within the period</extracomment>
            <translation>[%1, îîń þààřţ~]</translation>
        </message>
        <message>
            <source>Volume by channel</source>
            <translation>[Ṽööĺûûḿéé ƀýý çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Volume by document type</source>
            <translation>[Ṽööĺûûḿéé ƀýý ďööçûûḿééńţ ţýýþé]</translation>
        </message>
        <message>
            <source>Volume by business unit</source>
            <translation>[Ṽööĺûûḿéé ƀýý ƀûûšîîńééšš ûûńîţ]</translation>
        </message>
        <message>
            <source>Volume by template</source>
            <translation>[Ṽööĺûûḿéé ƀýý ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Volume by platform</source>
            <translation>[Ṽööĺûûḿéé ƀýý þĺààţƒööřḿ]</translation>
        </message>
        <message>
            <source>Nothing was sent in this period</source>
            <translation>[Ńööţĥîîńĝ ŵààš šééńţ îîń ţĥîîš þééřîîööď~~]</translation>
        </message>
        <message>
            <source>%1 carries %2 of letters</source>
            <translation>[%1 çààřřîîééš %2 ööƒ ĺééţţééřš~~]</translation>
        </message>
        <message>
            <source>%1 is %2 of letters</source>
            <translation>[%1 îîš %2 ööƒ ĺééţţééřš~~]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Ƒřöḿ]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>[ÖÖţĥéřš]</translation>
        </message>
        <message>
            <source>%1, %2: %3 letters</source>
            <translation>[%1, %2: %3 ĺééţţééřš~~~~]</translation>
        </message>
        <message>
            <source>Delivery failure rate</source>
            <translation>[Ďééĺîîṽééřýý ƒààîîĺûûřé řàţé]</translation>
        </message>
        <message>
            <source>95 % band</source>
            <translation>[95 % ƀààńď~]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Ƒààîĺéď]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥàřé]</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>[ÀÀţ ĺééàšţ]</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>[ÀÀţ ḿöšţ]</translation>
        </message>
        <message>
            <source>nothing sent</source>
            <translation>[ńööţĥîîńĝ šééńţ]</translation>
        </message>
        <message>
            <source>%1: %2 failed, %3 of %4, between %5 and %6</source>
            <translation>[%1: %2 ƒààîîĺééď, %3 ööƒ %4, ƀééţŵééééń %5 ààńď %6~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: nothing was sent</source>
            <translation>[%1: ńööţĥîîńĝ ŵààš šééńţ~~]</translation>
        </message>
        <message>
            <source>Peak of %1, %2; all %3</source>
            <translation>[Þééààķ ööƒ %1, %2; ààĺĺ %3~~~]</translation>
        </message>
        <message>
            <source>No clear peak around %1</source>
            <translation>[Ńöö çĺééààř þééààķ ààřööûûńď %1]</translation>
        </message>
        <message>
            <source>all %1</source>
            <translation>[ààĺĺ %1]</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>[Ţîîḿéé: %1]</translation>
        </message>
        <message>
            <source>the newest %1 of %2 letters</source>
            <translation>[ţĥéé ńééŵééšţ %1 ööƒ %2 ĺééţţééřš~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) told to the day only</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ţööĺď ţöö ţĥéé ďààýý ööńĺýý~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ţööĺď ţöö ţĥéé ďààýý ööńĺýý~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in the wrong order, not measured</source>
            <translation>
                <numerusform>[%n îîń ţĥéé ŵřööńĝ ööřďééř, ńööţ ḿééààšûûřééď~~]</numerusform>
                <numerusform>[%n îîń ţĥéé ŵřööńĝ ööřďééř, ńööţ ḿééààšûûřééď~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No letter of this period tells both times</source>
            <translation>[Ńöö ĺééţţééř ööƒ ţĥîîš þééřîîööď ţééĺĺš ƀööţĥ ţîîḿééš~~~]</translation>
        </message>
        <message>
            <source>Half within %1, nine in ten within %2</source>
            <translation>[Ĥààĺƒ ŵîîţĥîîń %1, ńîîńéé îîń ţééń ŵîîţĥîîń %2~~~~]</translation>
        </message>
        <message>
            <source>Half within</source>
            <translation>[Ĥààĺƒ ŵîîţĥîîń]</translation>
        </message>
        <message>
            <source>Nine in ten within</source>
            <translation>[Ńîîńéé îîń ţééń ŵîîţĥîîń]</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>[Ḿééààšûřéď]</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>[ńööţ ḿééààšûřéď]</translation>
        </message>
        <message>
            <source>%1: %2 %3, %4 measured</source>
            <translation>[%1: %2 %3, %4 ḿééààšûûřééď~~~]</translation>
        </message>
        <message>
            <source>%1: nothing measured</source>
            <translation>[%1: ńööţĥîîńĝ ḿééààšûûřééď]</translation>
        </message>
        <message>
            <source>Half %1</source>
            <translation>[Ĥààĺƒ %1]</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>[Ĥàĺƒ]</translation>
        </message>
        <message>
            <source>Nine in ten %1</source>
            <translation>[Ńîîńéé îîń ţééń %1]</translation>
        </message>
        <message>
            <source>Nine in ten</source>
            <translation>[Ńîîńéé îîń ţéń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>[Þààĝééš ööƒ ţĥéé ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Pictures of the pages; the same as text with T</source>
            <translation>[Þîîçţûûřééš ööƒ ţĥéé þààĝééš; ţĥéé šààḿéé ààš ţééxţ ŵîîţĥ Ţ~~~~]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>This page cannot be drawn</source>
            <translation>[Ţĥîîš þààĝéé çààńńööţ ƀéé ďřààŵń~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PaperPdf</name>
        <message>
            <source>page %1 of %2</source>
            <translation>[þààĝéé %1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PaperWords</name>
        <message>
            <source>Grade</source>
            <translation>[Ĝřàďé]</translation>
        </message>
        <message>
            <source>May be said</source>
            <translation>[Ḿààýý ƀéé šàîď]</translation>
        </message>
        <message>
            <source>Not</source>
            <translation>[Ńöţ]</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>[Çààûţîöń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PeriodDialog</name>
        <message>
            <source>Another period</source>
            <translation>[ÀÀńööţĥééř þééřîöď]</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>[Šĥöŵ]</translation>
        </message>
        <message>
            <source>Days as the calendar writes them, year first: 2025-03-14. Both are included.</source>
            <translation>[Ďààýýš ààš ţĥéé çààĺééńďààř ŵřîîţééš ţĥééḿ, ýýééààř ƒîîřšţ: 2025-03-14. Ɓööţĥ ààřéé îîńçĺûûďééď.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Ƒřöḿ]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>Not a day: write it as 2025-03-14</source>
            <translation>[Ńööţ àà ďààýý: ŵřîîţéé îîţ ààš 2025-03-14~~~~]</translation>
        </message>
        <message>
            <source>The last day is before the first</source>
            <translation>[Ţĥéé ĺààšţ ďààýý îîš ƀééƒööřéé ţĥéé ƒîîřšţ~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Phrasebook</name>
        <message>
            <source>small</source>
            <comment>how names stand inside a sentence</comment>
            <extracomment>Not shown. "small": names of channels and states begin small inside a sentence; "kept": they stay as they are</extracomment>
            <translation>[šḿàĺĺ]</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>[ééṽééřýţĥîńĝ]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>two conditions, both hold</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>[%1 ööř %2~]</translation>
        </message>
        <message>
            <source>(%1)</source>
            <translation>[(%1)]</translation>
        </message>
        <message>
            <source>not %1</source>
            <translation>[ńööţ %1]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>template X, version 7</comment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>exactly “%1”</source>
            <translation>[ééxààçţĺýý “%1”]</translation>
        </message>
        <message>
            <source>starting with “%1”</source>
            <translation>[šţààřţîîńĝ ŵîîţĥ “%1”~~~]</translation>
        </message>
        <message>
            <source>ending in “%1”</source>
            <translation>[ééńďîîńĝ îîń “%1”~]</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>[ààţ ĺééààšţ %1]</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>[ààţ ḿööšţ %1]</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>[ḿööřéé ţĥààń %1]</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>[ĺééšš ţĥààń %1~]</translation>
        </message>
        <message>
            <source>%1 or better</source>
            <translation>[%1 ööř ƀééţţééř]</translation>
        </message>
        <message>
            <source>%1 or worse</source>
            <translation>[%1 ööř ŵööřšéé]</translation>
        </message>
        <message>
            <source>better than %1</source>
            <translation>[ƀééţţééř ţĥààń %1~]</translation>
        </message>
        <message>
            <source>worse than %1</source>
            <translation>[ŵööřšéé ţĥààń %1~]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>latest approved</source>
            <translation>[ĺààţééšţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>[“%1”]</translation>
        </message>
        <message>
            <source>“%1…”</source>
            <translation>[“%1…”]</translation>
        </message>
        <message>
            <source>“%1” within %3 words of “%2”</source>
            <translation>[“%1” ŵîîţĥîîń %3 ŵööřďš ööƒ “%2”~~~~~~]</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>on a day</comment>
            <translation>[%1]</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>[ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>[ûûþ ţöö %1]</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>[ƀééƒööřé %1]</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>[ààƒţééř %1]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>last month, its days</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>in the last %1, since %2</source>
            <translation>[îîń ţĥéé ĺààšţ %1, šîîńçéé %2~~~]</translation>
        </message>
        <message>
            <source>more than %1 ago, before %2</source>
            <translation>[ḿööřéé ţĥààń %1 ààĝöö, ƀééƒööřéé %2~]</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <extracomment>German, or German or French: the language a document is written in</extracomment>
            <translation>[îń %1]</translation>
        </message>
        <message>
            <source>reissued</source>
            <translation>[řééîîššûéď]</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>[ààńńööţàţéď]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>dates, zone</comment>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message>
            <source>customer time</source>
            <translation>[çûûšţööḿééř ţîîḿé]</translation>
        </message>
        <message>
            <source>business time</source>
            <translation>[ƀûûšîîńééšš ţîîḿé]</translation>
        </message>
        <message>
            <source>times in %1</source>
            <translation>[ţîîḿééš îîń %1]</translation>
        </message>
        <message>
            <source>as known on %1</source>
            <translation>[ààš ķńööŵń ööń %1~]</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>ends the sentence</comment>
            <translation>[%1.]</translation>
        </message>
        <message>
            <source>customer %1</source>
            <translation>[çûûšţööḿééř %1]</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>[ààççööûńţ %1]</translation>
        </message>
        <message>
            <source>policy %1</source>
            <translation>[þööĺîîçý %1]</translation>
        </message>
        <message>
            <source>claim %1</source>
            <translation>[çĺààîîḿ %1]</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>[çààšé %1]</translation>
        </message>
        <message>
            <source>loan %1</source>
            <translation>[ĺööàń %1]</translation>
        </message>
        <message>
            <source>event %1</source>
            <translation>[ééṽééńţ %1]</translation>
        </message>
        <message>
            <source>recipient %1</source>
            <translation>[řééçîîþîîéńţ %1]</translation>
        </message>
        <message>
            <source>address %1</source>
            <translation>[ààďďřééšš %1]</translation>
        </message>
        <message>
            <source>e-mail address %1</source>
            <translation>[éé-ḿààîîĺ ààďďřééšš %1]</translation>
        </message>
        <message>
            <source>phone %1</source>
            <translation>[þĥööńéé %1]</translation>
        </message>
        <message>
            <source>household %1</source>
            <translation>[ĥööûûšééĥöĺď %1]</translation>
        </message>
        <message>
            <source>business unit %1</source>
            <translation>[ƀûûšîîńééšš ûûńîîţ %1]</translation>
        </message>
        <message>
            <source>type %1</source>
            <translation>[ţýýþé %1]</translation>
        </message>
        <message>
            <source>campaign %1</source>
            <translation>[çààḿþààîîĝń %1]</translation>
        </message>
        <message>
            <source>cycle %1</source>
            <translation>[çýýçĺéé %1]</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation>[ƀààţçĥ %1~]</translation>
        </message>
        <message>
            <source>set off by %1</source>
            <translation>[šééţ ööƒƒ ƀýý %1~]</translation>
        </message>
        <message>
            <source>minutes from its event to its sending %1</source>
            <translation>[ḿîîńûûţééš ƒřööḿ îîţš ééṽééńţ ţöö îîţš šééńďîîńĝ %1~~~]</translation>
        </message>
        <message>
            <source>envelope %1</source>
            <translation>[ééńṽééĺööþé %1]</translation>
        </message>
        <message>
            <source>package %1</source>
            <translation>[þààçķààĝé %1]</translation>
        </message>
        <message>
            <source>template %1</source>
            <translation>[ţééḿþĺààţéé %1]</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>[ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>[ƀĺööçķ %1~]</translation>
        </message>
        <message>
            <source>asset %1</source>
            <translation>[ààššééţ %1]</translation>
        </message>
        <message>
            <source>insert %1</source>
            <translation>[îîńšééřţ %1]</translation>
        </message>
        <message>
            <source>language %1</source>
            <translation>[ĺààńĝûûààĝé %1]</translation>
        </message>
        <message>
            <source>format %1</source>
            <translation>[ƒööřḿààţ %1]</translation>
        </message>
        <message>
            <source>pages %1</source>
            <translation>[þààĝééš %1]</translation>
        </message>
        <message>
            <source>with %1 in the text</source>
            <translation>[ŵîîţĥ %1 îîń ţĥéé ţééxţ~~]</translation>
        </message>
        <message>
            <source>subject %1</source>
            <translation>[šûûƀĵééçţ %1]</translation>
        </message>
        <message>
            <source>document %1</source>
            <translation>[ďööçûûḿééńţ %1]</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>[ŠĤÀÀ-256 %1~]</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>[šééńţ %1]</translation>
        </message>
        <message>
            <source>issued %1</source>
            <translation>[îîššûûéď %1]</translation>
        </message>
        <message>
            <source>composed %1</source>
            <translation>[çööḿþööšééď %1]</translation>
        </message>
        <message>
            <source>archived %1</source>
            <translation>[ààřçĥîîṽééď %1]</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>[ďééĺîîṽééřéď %1]</translation>
        </message>
        <message>
            <source>template approved %1</source>
            <translation>[ţééḿþĺààţéé ààþþřööṽééď %1]</translation>
        </message>
        <message>
            <source>template retired %1</source>
            <translation>[ţééḿþĺààţéé řééţîîřééď %1]</translation>
        </message>
        <message>
            <source>due for disposition %1</source>
            <translation>[ďûûéé ƒööř ďîîšþööšîîţîîöń %1]</translation>
        </message>
        <message>
            <source>platform %1</source>
            <translation>[þĺààţƒööřḿ %1~]</translation>
        </message>
        <message>
            <source>channel chosen by %1</source>
            <translation>[çĥààńńééĺ çĥööšééń ƀýý %1~]</translation>
        </message>
        <message>
            <source>state %1</source>
            <translation>[šţààţéé %1]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
        <message>
            <source>reason %1</source>
            <translation>[řééààšöń %1]</translation>
        </message>
        <message>
            <source>held for %1</source>
            <translation>[ĥééĺď ƒööř %1~]</translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>[çĺààšš %1~]</translation>
        </message>
        <message>
            <source>retention %1</source>
            <translation>[řééţééńţîîöń %1]</translation>
        </message>
        <message>
            <source>disposition %1</source>
            <translation>[ďîîšþööšîîţîîöń %1]</translation>
        </message>
        <message>
            <source>blocked by %1</source>
            <translation>[ƀĺööçķééď ƀýý %1~]</translation>
        </message>
        <message>
            <source>consent %1</source>
            <translation>[çööńšééńţ %1]</translation>
        </message>
        <message>
            <source>conflicting %1</source>
            <translation>[çööńƒĺîîçţîîńĝ %1~]</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>[%1 ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>without approval</source>
            <translation>[ŵîîţĥööûûţ ààþþřööṽàĺ]</translation>
        </message>
        <message>
            <source>in repository %1</source>
            <translation>[îîń řééþööšîîţööřý %1]</translation>
        </message>
        <message>
            <source>authoritative copy: %1</source>
            <translation>[ààûûţĥööřîîţààţîîṽéé çöþý: %1]</translation>
        </message>
        <message>
            <source>workspace %1</source>
            <translation>[ŵööřķšþààçéé %1]</translation>
        </message>
        <message>
            <source>reissued %1</source>
            <translation>[řééîîššûûéď %1]</translation>
        </message>
        <message>
            <source>tagged %1</source>
            <translation>[ţààĝĝééď %1]</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>The first day of a span within one year, in QDate's format</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>days</comment>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>[%n ḿîîńûûţéé(š)]</numerusform>
                <numerusform>[%n ḿîîńûûţéé(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>[%n ĥööûûř(š)]</numerusform>
                <numerusform>[%n ĥööûûř(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n ďààýý(š)]</numerusform>
                <numerusform>[%n ďààýý(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>[%n ŵééééķ(š)]</numerusform>
                <numerusform>[%n ŵééééķ(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>[%n ḿööńţĥ(š)~~]</numerusform>
                <numerusform>[%n ḿööńţĥ(š)~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>[%n ýýééàř(š)]</numerusform>
                <numerusform>[%n ýýééàř(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>[ţöďàý]</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>[ýýééšţéřďàý]</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>[ţĥîîš ŵéééķ]</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>[ĺààšţ ŵéééķ]</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>[ţĥîîš ḿööńţĥ]</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>[ĺààšţ ḿööńţĥ]</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>[ţĥîîš qûûààřţéř]</translation>
        </message>
        <message>
            <source>last quarter</source>
            <translation>[ĺààšţ qûûààřţéř]</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>[ţĥîîš ýýéàř]</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>[ĺààšţ ýýéàř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PracticeDialog</name>
        <message>
            <source>Custom and practice</source>
            <translation>[Çûûšţööḿ ààńď þřààçţîîçéé]</translation>
        </message>
        <message>
            <source>Head of output management</source>
            <translation>[Ĥééààď ööƒ ööûûţþûûţ ḿààńààĝéḿéńţ]</translation>
        </message>
        <message>
            <source>any day, such as 2025-03-14</source>
            <translation>[ààńýý ďààýý, šûûçĥ ààš 2025-03-14~~~]</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>[Ŵîîţĥďřààŵ]</translation>
        </message>
        <message>
            <source>State it</source>
            <translation>[Šţààţéé îţ]</translation>
        </message>
        <message>
            <source>How such letters are ordinarily printed, put into envelopes, counted and handed over, in the words of somebody who knows it</source>
            <translation>[Ĥööŵ šûûçĥ ĺééţţééřš ààřéé ööřďîîńààřîîĺýý þřîîńţééď, þûûţ îîńţöö ééńṽééĺööþééš, çööûûńţééď ààńď ĥààńďééď ööṽééř, îîń ţĥéé ŵööřďš ööƒ šööḿééƀööďýý ŵĥöö ķńööŵš îîţ~~~~~~~~~]</translation>
        </message>
        <message>
            <source>What was stated</source>
            <translation>[Ŵĥààţ ŵààš šţààţééď]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>It stands with every letter of the channel that was handed over in that time and of which nothing more is known, here and on its evidence sheet: as what is usual, never as what happened to the letter.</source>
            <translation>[ÎÎţ šţààńďš ŵîîţĥ ééṽééřýý ĺééţţééř ööƒ ţĥéé çĥààńńééĺ ţĥààţ ŵààš ĥààńďééď ööṽééř îîń ţĥààţ ţîîḿéé ààńď ööƒ ŵĥîîçĥ ńööţĥîîńĝ ḿööřéé îîš ķńööŵń, ĥééřéé ààńď ööń îîţš ééṽîîďééńçéé šĥééééţ: ààš ŵĥààţ îîš ûûšûûààĺ, ńééṽééř ààš ŵĥààţ ĥààþþééńééď ţöö ţĥéé ĺééţţééř.~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Handed over from</source>
            <translation>[Ĥààńďééď ööṽééř ƒřööḿ]</translation>
        </message>
        <message>
            <source>Handed over until</source>
            <translation>[Ĥààńďééď ööṽééř ûûńţîĺ]</translation>
        </message>
        <message>
            <source>What is usual</source>
            <translation>[Ŵĥààţ îîš ûûšûûàĺ]</translation>
        </message>
        <message>
            <source>Stated by</source>
            <translation>[Šţààţééď ƀý]</translation>
        </message>
        <message>
            <source>As</source>
            <translation>[Àš]</translation>
        </message>
        <message>
            <source>Withdrawn %1: %2</source>
            <translation>[Ŵîîţĥďřààŵń %1: %2~~~]</translation>
        </message>
        <message>
            <source>A day is written as 2025-03-14.</source>
            <translation>[ÀÀ ďààýý îîš ŵřîîţţééń ààš 2025-03-14.~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PracticePresenter</name>
        <message>
            <source>What was stated before cannot be read.</source>
            <translation>[Ŵĥààţ ŵààš šţààţééď ƀééƒööřéé çààńńööţ ƀéé řééààď.~~]</translation>
        </message>
        <message>
            <source>Nothing is stated yet.</source>
            <translation>[Ńööţĥîîńĝ îîš šţààţééď ýýééţ.]</translation>
        </message>
        <message>
            <source>Somebody has to state it: a name is missing.</source>
            <translation>[Šööḿééƀööďýý ĥààš ţöö šţààţéé îîţ: àà ńààḿéé îîš ḿîîššîîńĝ.~]</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>[ÎÎţ ééńďš ƀééƒööřéé îîţ ƀééĝîîńš.]</translation>
        </message>
        <message>
            <source>It could not be kept; nothing changed.</source>
            <translation>[ÎÎţ çööûûĺď ńööţ ƀéé ķééþţ; ńööţĥîîńĝ çĥààńĝééď.~~~~]</translation>
        </message>
        <message>
            <source>It could not be withdrawn; nothing changed.</source>
            <translation>[ÎÎţ çööûûĺď ńööţ ƀéé ŵîîţĥďřààŵń; ńööţĥîîńĝ çĥààńĝééď.~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PracticeWords</name>
        <message>
            <source>%1, handed over from %2 to %3</source>
            <translation>[%1, ĥààńďééď ööṽééř ƒřööḿ %2 ţöö %3~~~~]</translation>
        </message>
        <message>
            <source>%1, handed over from %2 on</source>
            <translation>[%1, ĥààńďééď ööṽééř ƒřööḿ %2 ööń~~~]</translation>
        </message>
        <message>
            <source>%1, handed over until %2</source>
            <translation>[%1, ĥààńďééď ööṽééř ûûńţîîĺ %2~~]</translation>
        </message>
        <message>
            <source>%1, whenever handed over</source>
            <translation>[%1, ŵĥééńééṽééř ĥààńďééď ööṽééř~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>name, role</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Stated by %1; kept here %2</source>
            <translation>[Šţààţééď ƀýý %1; ķééþţ ĥééřéé %2~~~]</translation>
        </message>
        <message>
            <source>Custom and practice, of such letters and not of this one: “%1”</source>
            <translation>[Çûûšţööḿ ààńď þřààçţîîçéé, ööƒ šûûçĥ ĺééţţééřš ààńď ńööţ ööƒ ţĥîîš ööńéé: “%1”~~~~~~~]</translation>
        </message>
        <message>
            <source>Custom and practice, of such letters and not of this one, for %1: “%2”</source>
            <translation>[Çûûšţööḿ ààńď þřààçţîîçéé, ööƒ šûûçĥ ĺééţţééřš ààńď ńööţ ööƒ ţĥîîš ööńéé, ƒööř %1: “%2”~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Speaks of</source>
            <translation>[Šþééààķš öƒ]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Ŵöřďš]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šööûřçé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PrintJob</name>
        <message>
            <source>The printer or file cannot be written to.</source>
            <translation>[Ţĥéé þřîîńţééř ööř ƒîîĺéé çààńńööţ ƀéé ŵřîîţţééń ţöö.~~~]</translation>
        </message>
        <message>
            <source>Page %1 cannot be drawn.</source>
            <translation>[Þààĝéé %1 çààńńööţ ƀéé ďřààŵń.~~]</translation>
        </message>
        <message>
            <source>cover sheet</source>
            <translation>[çööṽééř šĥéééţ]</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>[þààĝéé %1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Problems</name>
        <message>
            <source>Month %1 does not exist.</source>
            <translation>[Ḿööńţĥ %1 ďööééš ńööţ ééxîîšţ.~~]</translation>
        </message>
        <message>
            <source>Day %1 does not exist in that month.</source>
            <translation>[Ďààýý %1 ďööééš ńööţ ééxîîšţ îîń ţĥààţ ḿööńţĥ.~~~]</translation>
        </message>
        <message>
            <source>Quarter %1 does not exist.</source>
            <translation>[Qûûààřţééř %1 ďööééš ńööţ ééxîîšţ.~]</translation>
        </message>
        <message>
            <source>Week %1 does not exist in that year.</source>
            <translation>[Ŵééééķ %1 ďööééš ńööţ ééxîîšţ îîń ţĥààţ ýýééààř.~]</translation>
        </message>
        <message>
            <source>“%1” is not a time of day.</source>
            <translation>[“%1” îîš ńööţ àà ţîîḿéé ööƒ ďààýý.~]</translation>
        </message>
        <message>
            <source>“%1” is not an age, as in &lt;30d or &gt;2w.</source>
            <translation>[“%1” îîš ńööţ ààń ààĝéé, ààš îîń &lt;30d or &gt;2ŵ.~~~]</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>[“%1” îîš ńööţ àà ďààţéé.~]</translation>
        </message>
        <message>
            <source>Letters have no day of renewal, workspaces have: Enter asks them.</source>
            <translation>[Ĺééţţééřš ĥààṽéé ńöö ďààýý ööƒ řééńééŵààĺ, ŵööřķšþààçééš ĥààṽéé: ÉÉńţééř ààšķš ţĥééḿ.~~~~]</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>[Ţĥééřéé îîš ńöö ƒîîééĺď “%1”.~~]</translation>
        </message>
        <message>
            <source>Whether a notice is missing is asked of workspaces: Enter does.</source>
            <translation>[Ŵĥééţĥééř àà ńööţîîçéé îîš ḿîîššîîńĝ îîš ààšķééď ööƒ ŵööřķšþààçééš: ÉÉńţééř ďööééš.~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not a value of %2.</source>
            <translation>[“%1” îîš ńööţ àà ṽààĺûûéé ööƒ %2.~~]</translation>
        </message>
        <message>
            <source>There is no time zone “%1”.</source>
            <translation>[Ţĥééřéé îîš ńöö ţîîḿéé žööńéé “%1”.~]</translation>
        </message>
        <message>
            <source>A value is missing here.</source>
            <translation>[ÀÀ ṽààĺûûéé îîš ḿîîššîîńĝ ĥééřé.]</translation>
        </message>
        <message>
            <source>“%1” needs a value.</source>
            <translation>[“%1” ńééééďš àà ṽààĺûûéé.]</translation>
        </message>
        <message>
            <source>The range ends before it begins.</source>
            <translation>[Ţĥéé řààńĝéé ééńďš ƀééƒööřéé îîţ ƀééĝîîńš.~]</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>[“%1” îîš ńööţ àà ńûûḿƀééř.~~]</translation>
        </message>
        <message>
            <source>A wildcard does not work here.</source>
            <translation>[ÀÀ ŵîîĺďçààřď ďööééš ńööţ ŵööřķ ĥééřéé.~]</translation>
        </message>
        <message>
            <source>A quotation mark is not closed.</source>
            <translation>[ÀÀ qûûööţààţîîööń ḿààřķ îîš ńööţ çĺööšééď.]</translation>
        </message>
        <message>
            <source>A bracket is not closed.</source>
            <translation>[ÀÀ ƀřààçķééţ îîš ńööţ çĺööšééď.~]</translation>
        </message>
        <message>
            <source>This bracket closes nothing.</source>
            <translation>[Ţĥîîš ƀřààçķééţ çĺööšééš ńööţĥîîńĝ.~~~]</translation>
        </message>
        <message>
            <source>A condition is missing beside “%1”.</source>
            <translation>[ÀÀ çööńďîîţîîööń îîš ḿîîššîîńĝ ƀééšîîďéé “%1”.~]</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ƀééţŵééééń ţĥéé ƀřààçķééţš.~~~]</translation>
        </message>
        <message>
            <source>A version needs a template: add template:… as well.</source>
            <translation>[ÀÀ ṽééřšîîööń ńééééďš àà ţééḿþĺààţéé: ààďď ţééḿþĺààţéé:… ààš ŵééĺĺ.~~~]</translation>
        </message>
        <message>
            <source>A comparison does not work with this field.</source>
            <translation>[ÀÀ çööḿþààřîîšööń ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>A range does not work with this field.</source>
            <translation>[ÀÀ řààńĝéé ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>A list does not work with this field.</source>
            <translation>[ÀÀ ĺîîšţ ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>Values of a list are parted by commas.</source>
            <translation>[Ṽààĺûûééš ööƒ àà ĺîîšţ ààřéé þààřţééď ƀýý çööḿḿààš.~]</translation>
        </message>
        <message>
            <source>NEAR stands between two words, as in (late NEAR/5 fee).</source>
            <translation>[ŃÉÉÀÀŘ šţààńďš ƀééţŵééééń ţŵöö ŵööřďš, ààš îîń (ĺààţéé ŃÉÉÀÀŘ/5 ƒéééé).~~~~]</translation>
        </message>
        <message>
            <source>“%1” can only be given once.</source>
            <translation>[“%1” çààń ööńĺýý ƀéé ĝîîṽééń ööńçéé.~~]</translation>
        </message>
        <message>
            <source>There is nothing to search for in “%1”.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö šééààřçĥ ƒööř îîń “%1”.~~~~]</translation>
        </message>
        <message>
            <source>Brackets are nested too deeply.</source>
            <translation>[Ɓřààçķééţš ààřéé ńééšţééď ţöööö ďééééþĺýý.]</translation>
        </message>
        <message>
            <source>The query is too long.</source>
            <translation>[Ţĥéé qûûééřýý îîš ţöööö ĺöńĝ.]</translation>
        </message>
        <message>
            <source>“%1” belongs outside of brackets, since it is about the whole query.</source>
            <translation>[“%1” ƀééĺööńĝš ööûûţšîîďéé ööƒ ƀřààçķééţš, šîîńçéé îîţ îîš ààƀööûûţ ţĥéé ŵĥööĺéé qûûééřýý.~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ProcessWords</name>
        <message>
            <source>Filed in</source>
            <translation>[Ƒîîĺééď îń]</translation>
        </message>
        <message>
            <source>Shown by</source>
            <translation>[Šĥööŵń ƀýý]</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>[ƀééĝûûń %1]</translation>
        </message>
        <message>
            <source>Workflow</source>
            <translation>[Ŵööřķƒĺööŵ]</translation>
        </message>
        <message>
            <source>%1 when it was sent</source>
            <translation>[%1 ŵĥééń îîţ ŵààš šééńţ~~]</translation>
        </message>
        <message>
            <source>not told of when it was sent</source>
            <translation>[ńööţ ţööĺď ööƒ ŵĥééń îîţ ŵààš šééńţ~~~]</translation>
        </message>
        <message>
            <source>%1 today</source>
            <translation>[%1 ţööďààý]</translation>
        </message>
        <message>
            <source>not told of today</source>
            <translation>[ńööţ ţööĺď ööƒ ţööďààý]</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>[šîîńçéé %1]</translation>
        </message>
        <message>
            <source>%1, of which nothing more is told</source>
            <translation>[%1, ööƒ ŵĥîîçĥ ńööţĥîîńĝ ḿööřéé îîš ţööĺď~~~~]</translation>
        </message>
        <message>
            <source>none, though its repository keeps some</source>
            <translation>[ńööńéé, ţĥööûûĝĥ îîţš řééþööšîîţööřýý ķééééþš šööḿéé]</translation>
        </message>
        <message>
            <source>none told by this repository</source>
            <translation>[ńööńéé ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Set off by</source>
            <translation>[Šééţ ööƒƒ ƀý]</translation>
        </message>
        <message>
            <source>; the policy names another day now</source>
            <translation>[; ţĥéé þööĺîîçýý ńààḿééš ààńööţĥééř ďààýý ńööŵ]</translation>
        </message>
        <message numerus="yes">
            <source>the renewal of %1 on %2, %n day(s) later (derived)</source>
            <translation>
                <numerusform>[ţĥéé řééńééŵààĺ ööƒ %1 ööń %2, %n ďààýý(š) ĺààţééř (ďééřîîṽééď)~~~~~]</numerusform>
                <numerusform>[ţĥéé řééńééŵààĺ ööƒ %1 ööń %2, %n ďààýý(š) ĺààţééř (ďééřîîṽééď)~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent, %1</source>
            <translation>[Çööńšééńţ, %1~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>[ÀÀþþřööṽàĺ]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>%1, complete to %2</source>
            <translation>[%1, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>%1, not complete yet</source>
            <translation>[%1, ńööţ çööḿþĺééţéé ýýééţ]</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>[Šţööřàĝé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ProgressLine</name>
        <message>
            <source>Pause</source>
            <translation>[Þàûšé]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>[Çööńţîîńûé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RawEventDialog</name>
        <message>
            <source>The event as it came</source>
            <translation>[Ţĥéé ééṽééńţ ààš îîţ çààḿé]</translation>
        </message>
        <message>
            <source>What it was taken for, and where it came from</source>
            <translation>[Ŵĥààţ îîţ ŵààš ţààķééń ƒööř, ààńď ŵĥééřéé îîţ çààḿéé ƒřööḿ~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RawEventPresenter</name>
        <message>
            <source>What was read of the mail inside:</source>
            <translation>[Ŵĥààţ ŵààš řééààď ööƒ ţĥéé ḿààîîĺ îîńšîîďéé:~]</translation>
        </message>
        <message>
            <source>The same event, told otherwise %1:</source>
            <translation>[Ţĥéé šààḿéé ééṽééńţ, ţööĺď ööţĥééřŵîîšéé %1:~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RawWords</name>
        <message numerus="yes">
            <source>… %n more byte(s), not shown</source>
            <translation>
                <numerusform>[… %n ḿööřéé ƀýýţéé(š), ńööţ šĥööŵń~~~~]</numerusform>
                <numerusform>[… %n ḿööřéé ƀýýţéé(š), ńööţ šĥööŵń~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Means</source>
            <translation>[Ḿéàńš]</translation>
        </message>
        <message>
            <source>%1, grade %2</source>
            <translation>[%1, ĝřààďéé %2~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>Code told</source>
            <translation>[Çööďéé ţöĺď]</translation>
        </message>
        <message>
            <source>Reason told</source>
            <translation>[Řééààšööń ţöĺď]</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>[ÀÀţţéḿþţ]</translation>
        </message>
        <message>
            <source>Happened</source>
            <translation>[Ĥààþþééńéď]</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>[ţîîḿéé ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Told</source>
            <translation>[Ţöĺď]</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>[Ƒééď]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šööûřçé]</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>[Îď]</translation>
        </message>
        <message>
            <source>Read here</source>
            <translation>[Řééààď ĥéřé]</translation>
        </message>
        <message>
            <source>%1, by this computer's clock</source>
            <translation>[%1, ƀýý ţĥîîš çööḿþûûţééř'š çĺööçķ~~~~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÀÀ-256]</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Çĥààńĝéď]</translation>
        </message>
        <message>
            <source>the bytes kept here are not those that came</source>
            <translation>[ţĥéé ƀýýţééš ķééþţ ĥééřéé ààřéé ńööţ ţĥööšéé ţĥààţ çààḿéé~~]</translation>
        </message>
        <message>
            <source>Told otherwise</source>
            <translation>[Ţööĺď ööţĥééřŵîîšé]</translation>
        </message>
        <message>
            <source>%1; the first telling counts</source>
            <translation>[%1; ţĥéé ƒîîřšţ ţééĺĺîîńĝ çööûûńţš~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecipientDialog</name>
        <message>
            <source>Export who did not get it</source>
            <translation>[ÉÉxþööřţ ŵĥöö ďîîď ńööţ ĝééţ îîţ~]</translation>
        </message>
        <message>
            <source>recipients</source>
            <translation>[řééçîîþîéńţš]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[ÉÉxþöřţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>[ÇŠṼ, ƒööř šþřééààďšĥééééţš~~]</translation>
        </message>
        <message>
            <source>JSON Lines, for programs</source>
            <translation>[ĴŠÖÖŃ Ĺîîńééš, ƒööř þřööĝřààḿš~~]</translation>
        </message>
        <message>
            <source>Begin with a byte order mark</source>
            <translation>[Ɓééĝîîń ŵîîţĥ àà ƀýýţéé ööřďééř ḿààřķ~]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, repositories and time they are true of.</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ţĥààţ ńööţ ééṽééřýýƀööďýý îîš ķńööŵń ţöö ĥààṽéé ĝööţ, ööńéé ĺîîńéé àà řééçîîþîîééńţ. ÀÀ ḿààńîîƒééšţ ƀééšîîďéé ţĥéé ƒîîĺéé šààýýš ŵĥîîçĥ qûûééřýý, řééþööšîîţööřîîééš ààńď ţîîḿéé ţĥééýý ààřéé ţřûûéé ööƒ.~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ţĥààţ ńööţ ééṽééřýýƀööďýý îîš ķńööŵń ţöö ĥààṽéé ĝööţ, ööńéé ĺîîńéé àà řééçîîþîîééńţ. ÀÀ ḿààńîîƒééšţ ƀééšîîďéé ţĥéé ƒîîĺéé šààýýš ŵĥîîçĥ qûûééřýý, řééþööšîîţööřîîééš ààńď ţîîḿéé ţĥééýý ààřéé ţřûûéé ööƒ.~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 letters</source>
            <translation>[%1 ööƒ %2 ĺééţţééřš~~]</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>[Çààńçééĺĺééď; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Older spreadsheets need it to read UTF-8</source>
            <translation>[ÖÖĺďééř šþřééààďšĥééééţš ńééééď îîţ ţöö řééààď ÛÛŢƑ-8~]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Ƒööřḿàţ]</translation>
        </message>
        <message>
            <source>A file name is missing.</source>
            <translation>[ÀÀ ƒîîĺéé ńààḿéé îîš ḿîîššîîńĝ.]</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>[Ţĥééřéé îîš ńöö ƒööĺďééř %1.~]</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>[%1 îîš àà ƒööĺďééř.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordHead</name>
        <message>
            <source>Back to the record before</source>
            <translation>[Ɓààçķ ţöö ţĥéé řééçööřď ƀééƒööřéé]</translation>
        </message>
        <message>
            <source>Open record</source>
            <translation>[ÖÖþééń řééçöřď]</translation>
        </message>
        <message>
            <source>Print with cover sheet…</source>
            <translation>[Þřîîńţ ŵîîţĥ çööṽééř šĥééééţ…~~]</translation>
        </message>
        <message>
            <source>Save a copy, or drag it out</source>
            <translation>[Šààṽéé àà çööþýý, ööř ďřààĝ îîţ ööûţ]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Ţîîḿééĺîńé]</translation>
        </message>
        <message>
            <source>Copy reference</source>
            <translation>[Çööþýý řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>Evidence sheet…</source>
            <translation>[ÉÉṽîîďééńçéé šĥééţ…]</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>[Šààṽéé àà çöþý…]</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>[Çööþýý ààš ĴŠÖŃ]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordOutput</name>
        <message>
            <source>No evidence sheet: %1</source>
            <translation>[Ńöö ééṽîîďééńçéé šĥééééţ: %1]</translation>
        </message>
        <message>
            <source>Printing is under way</source>
            <translation>[Þřîîńţîîńĝ îîš ûûńďééř ŵààýý]</translation>
        </message>
        <message>
            <source>There is no document to print</source>
            <translation>[Ţĥééřéé îîš ńöö ďööçûûḿééńţ ţöö þřîîńţ~]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[ÉÉṽîîďéńçé]</translation>
        </message>
        <message>
            <source>Cover sheet: what, when, hashes, delivery</source>
            <translation>[Çööṽééř šĥééééţ: ŵĥààţ, ŵĥééń, ĥààšĥééš, ďééĺîîṽééřýý~~~]</translation>
        </message>
        <message>
            <source>Mark every page as COPY</source>
            <translation>[Ḿààřķ ééṽééřýý þààĝéé ààš ÇÖÖÞÝ]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
        <message>
            <source>Printing was cancelled</source>
            <translation>[Þřîîńţîîńĝ ŵààš çààńçééĺĺééď~]</translation>
        </message>
        <message>
            <source>Not printed: %1</source>
            <translation>[Ńööţ þřîîńţééď: %1~]</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>[Šààṽéé àà çöþý]</translation>
        </message>
        <message>
            <source>There is no record to write a sheet of</source>
            <translation>[Ţĥééřéé îîš ńöö řééçööřď ţöö ŵřîîţéé àà šĥééééţ ööƒ~]</translation>
        </message>
        <message>
            <source>Evidence sheet</source>
            <translation>[ÉÉṽîîďééńçéé šĥééţ]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
        <message>
            <source>The document is being read for the sheet…</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ƀééîîńĝ řééààď ƒööř ţĥéé šĥééééţ…~~]</translation>
        </message>
        <message>
            <source>Evidence sheet saved as %1, without a signature: %2</source>
            <translation>[ÉÉṽîîďééńçéé šĥééééţ šààṽééď ààš %1, ŵîîţĥööûûţ àà šîîĝńààţûûřéé: %2~~]</translation>
        </message>
        <message>
            <source>Evidence sheet saved and signed: %1</source>
            <translation>[ÉÉṽîîďééńçéé šĥééééţ šààṽééď ààńď šîîĝńééď: %1~]</translation>
        </message>
        <message>
            <source>Not handed out: the bytes do not equal what was archived</source>
            <translation>[Ńööţ ĥààńďééď ööûûţ: ţĥéé ƀýýţééš ďöö ńööţ ééqûûààĺ ŵĥààţ ŵààš ààřçĥîîṽééď~~~]</translation>
        </message>
        <message>
            <source>Not handed out: %1</source>
            <translation>[Ńööţ ĥààńďééď ööûûţ: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordPane</name>
        <message>
            <source>Record</source>
            <translation>[Řééçöřď]</translation>
        </message>
        <message>
            <source>Head of the record</source>
            <translation>[Ĥééààď ööƒ ţĥéé řééçööřď]</translation>
        </message>
        <message>
            <source>Verified: the bytes equal what was recorded</source>
            <translation>[Ṽééřîîƒîîééď: ţĥéé ƀýýţééš ééqûûààĺ ŵĥààţ ŵààš řééçööřďééď~]</translation>
        </message>
        <message>
            <source>Verified: not equal, see custody</source>
            <translation>[Ṽééřîîƒîîééď: ńööţ ééqûûààĺ, šéééé çûûšţöďý]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Printing page %1 of %2</source>
            <translation>[Þřîîńţîîńĝ þààĝéé %1 ööƒ %2~~]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Open or close the record</source>
            <translation>[ÖÖþééń ööř çĺööšéé ţĥéé řééçööřď]</translation>
        </message>
        <message>
            <source>The record over the whole page</source>
            <translation>[Ţĥéé řééçööřď ööṽééř ţĥéé ŵĥööĺéé þààĝéé]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Ţîîḿééĺîńé]</translation>
        </message>
        <message>
            <source>The whole way of the record, lane by lane</source>
            <translation>[Ţĥéé ŵĥööĺéé ŵààýý ööƒ ţĥéé řééçööřď, ĺààńéé ƀýý ĺààńéé~]</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>[Ƒîîńď îîń ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Marks every hit on the pages</source>
            <translation>[Ḿààřķš ééṽééřýý ĥîîţ ööń ţĥéé þààĝééš~]</translation>
        </message>
        <message>
            <source>Text instead of pages</source>
            <translation>[Ţééxţ îîńšţééààď ööƒ þààĝééš]</translation>
        </message>
        <message>
            <source>The words of the document, for reading and screen readers</source>
            <translation>[Ţĥéé ŵööřďš ööƒ ţĥéé ďööçûûḿééńţ, ƒööř řééààďîîńĝ ààńď šçřééééń řééààďééřš~~~~]</translation>
        </message>
        <message>
            <source>Print with cover sheet…</source>
            <translation>[Þřîîńţ ŵîîţĥ çööṽééř šĥééééţ…~~]</translation>
        </message>
        <message>
            <source>The document and a page that says what it is</source>
            <translation>[Ţĥéé ďööçûûḿééńţ ààńď àà þààĝéé ţĥààţ šààýýš ŵĥààţ îîţ îîš~~]</translation>
        </message>
        <message>
            <source>Evidence sheet…</source>
            <translation>[ÉÉṽîîďééńçéé šĥééţ…]</translation>
        </message>
        <message>
            <source>All that is known of this record on a signed sheet that others can check</source>
            <translation>[ÀÀĺĺ ţĥààţ îîš ķńööŵń ööƒ ţĥîîš řééçööřď ööń àà šîîĝńééď šĥééééţ ţĥààţ ööţĥééřš çààń çĥééçķ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>[Šààṽéé àà çöþý…]</translation>
        </message>
        <message>
            <source>The archived bytes, only when their hash is right</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš, ööńĺýý ŵĥééń ţĥééîîř ĥààšĥ îîš řîîĝĥţ~~~~]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
        <message>
            <source>Reads the bytes again and compares their hash</source>
            <translation>[Řééààďš ţĥéé ƀýýţééš ààĝààîîń ààńď çööḿþààřééš ţĥééîîř ĥààšĥ~]</translation>
        </message>
        <message>
            <source>Show the customer</source>
            <translation>[Šĥööŵ ţĥéé çûûšţööḿééř]</translation>
        </message>
        <message>
            <source>Everything that went to the customer of this record</source>
            <translation>[ÉÉṽééřýýţĥîîńĝ ţĥààţ ŵééńţ ţöö ţĥéé çûûšţööḿééř ööƒ ţĥîîš řééçööřď~~~~]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>The selected words, else what the record says, with document, page and hash</source>
            <translation>[Ţĥéé šééĺééçţééď ŵööřďš, ééĺšéé ŵĥààţ ţĥéé řééçööřď šààýýš, ŵîîţĥ ďööçûûḿééńţ, þààĝéé ààńď ĥààšĥ~~~~~~~]</translation>
        </message>
        <message>
            <source>The record names no customer</source>
            <translation>[Ţĥéé řééçööřď ńààḿééš ńöö çûûšţööḿééř~]</translation>
        </message>
        <message>
            <source>Back to results</source>
            <translation>[Ɓààçķ ţöö řééšûûĺţš]</translation>
        </message>
        <message>
            <source>Record before</source>
            <translation>[Řééçööřď ƀééƒööřé]</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>[Ńééxţ řééçööřď]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Record %1 of %2</source>
            <translation>[Řééçööřď %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>[Ńööţĥîîńĝ šééĺééçţééď]</translation>
        </message>
        <message>
            <source>Choose a row to see the letter, its delivery and its evidence.</source>
            <translation>[Çĥööööšéé àà řööŵ ţöö šéééé ţĥéé ĺééţţééř, îîţš ďééĺîîṽééřýý ààńď îîţš ééṽîîďééńçéé.~]</translation>
        </message>
        <message>
            <source>The record could not be read</source>
            <translation>[Ţĥéé řééçööřď çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>[Çööḿþààřéé ŵîîţĥ…]</translation>
        </message>
        <message>
            <source>Another rendition, a correction, a reissue or a copy beside this one</source>
            <translation>[ÀÀńööţĥééř řééńďîîţîîööń, àà çööřřééçţîîööń, àà řééîîššûûéé ööř àà çööþýý ƀééšîîďéé ţĥîîš ööńé]</translation>
        </message>
        <message>
            <source>There is nothing known to compare it with. Select two rows of a result and press D.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ķńööŵń ţöö çööḿþààřéé îîţ ŵîîţĥ. Šééĺééçţ ţŵöö řööŵš ööƒ àà řééšûûĺţ ààńď þřééšš Ď.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>[Řééƒééřééńçéé çööþîéď]</translation>
        </message>
        <message>
            <source>Record copied with its citation</source>
            <translation>[Řééçööřď çööþîîééď ŵîîţĥ îîţš çîîţààţîîööń]</translation>
        </message>
        <message>
            <source>Record copied as JSON</source>
            <translation>[Řééçööřď çööþîîééď ààš ĴŠÖÖŃ]</translation>
        </message>
        <message>
            <source>Add to a dispute</source>
            <translation>[ÀÀďď ţöö àà ďîîšþûûţé]</translation>
        </message>
        <message>
            <source>Chooses the dispute that this letter belongs to; kept with who and when</source>
            <translation>[Çĥööööšééš ţĥéé ďîîšþûûţéé ţĥààţ ţĥîîš ĺééţţééř ƀééĺööńĝš ţöö; ķééþţ ŵîîţĥ ŵĥöö ààńď ŵĥééń~~~~~~~~]</translation>
        </message>
        <message>
            <source>Open the workspace</source>
            <translation>[ÖÖþééń ţĥéé ŵööřķšþààçéé]</translation>
        </message>
        <message>
            <source>The business workspace that this record is filed in, or that shows it</source>
            <translation>[Ţĥéé ƀûûšîîńééšš ŵööřķšþààçéé ţĥààţ ţĥîîš řééçööřď îîš ƒîîĺééď îîń, ööř ţĥààţ šĥööŵš îîţ~~~~~~~]</translation>
        </message>
        <message>
            <source>No workspace is told of this record</source>
            <translation>[Ńöö ŵööřķšþààçéé îîš ţööĺď ööƒ ţĥîîš řééçööřď~~]</translation>
        </message>
        <message>
            <source>Send again …</source>
            <translation>[Šééńď ààĝààîń …]</translation>
        </message>
        <message>
            <source>Asks for a reissue of this letter</source>
            <translation>[ÀÀšķš ƒööř àà řééîîššûûéé ööƒ ţĥîîš ĺééţţééř~]</translation>
        </message>
        <message>
            <source>What became of what was sent again …</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ ŵĥààţ ŵààš šééńţ ààĝààîîń …~~]</translation>
        </message>
        <message>
            <source>Decisions, what left, what came back and how equal it is; a certificate of it</source>
            <translation>[Ďééçîîšîîööńš, ŵĥààţ ĺééƒţ, ŵĥààţ çààḿéé ƀààçķ ààńď ĥööŵ ééqûûààĺ îîţ îîš; àà çééřţîîƒîîçààţéé ööƒ îîţ~~~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Nobody asked here for this letter once more</source>
            <translation>[Ńööƀööďýý ààšķééď ĥééřéé ƒööř ţĥîîš ĺééţţééř ööńçéé ḿööřéé~]</translation>
        </message>
        <message>
            <source>Verify with a report…</source>
            <translation>[Ṽééřîîƒýý ŵîîţĥ àà řééþööřţ…]</translation>
        </message>
        <message>
            <source>Reads every rendition again, compares it with what was recorded and with the original, and keeps the report</source>
            <translation>[Řééààďš ééṽééřýý řééńďîîţîîööń ààĝààîîń, çööḿþààřééš îîţ ŵîîţĥ ŵĥààţ ŵààš řééçööřďééď ààńď ŵîîţĥ ţĥéé ööřîîĝîîńààĺ, ààńď ķééééþš ţĥéé řééþööřţ~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordPresenter</name>
        <message>
            <source>As of %1</source>
            <translation>[ÀÀš ööƒ %1]</translation>
        </message>
        <message>
            <source>No longer kept in step</source>
            <translation>[Ńöö ĺööńĝééř ķééþţ îîń šţééþ~]</translation>
        </message>
        <message>
            <source>Not saved: the bytes do not equal what was archived.</source>
            <translation>[Ńööţ šààṽééď: ţĥéé ƀýýţééš ďöö ńööţ ééqûûààĺ ŵĥààţ ŵààš ààřçĥîîṽééď.~~~]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordWords</name>
        <message>
            <source>Corrected by</source>
            <translation>[Çööřřééçţééď ƀý]</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>[Çööřřééçţš]</translation>
        </message>
        <message>
            <source>Reissued as</source>
            <translation>[Řééîîššûûéď àš]</translation>
        </message>
        <message>
            <source>Reissue of</source>
            <translation>[Řééîîššûé öƒ]</translation>
        </message>
        <message>
            <source>In the same package</source>
            <translation>[ÎÎń ţĥéé šààḿéé þààçķààĝé]</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>[ÀÀńšŵééřééď ƀý]</translation>
        </message>
        <message>
            <source>Answer to</source>
            <translation>[ÀÀńšŵééř ţö]</translation>
        </message>
        <message>
            <source>First read, hash recorded</source>
            <translation>[Ƒîîřšţ řééààď, ĥààšĥ řééçööřďééď~]</translation>
        </message>
        <message>
            <source>Verified, equal</source>
            <translation>[Ṽééřîîƒîîééď, éqûàĺ]</translation>
        </message>
        <message>
            <source>Found changed</source>
            <translation>[Ƒööûûńď çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Found missing</source>
            <translation>[Ƒööûûńď ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>[Çààḿéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Equal again</source>
            <translation>[ÉÉqûûààĺ àĝàîń]</translation>
        </message>
        <message>
            <source>Replaced together with its index</source>
            <translation>[Řééþĺààçééď ţööĝééţĥééř ŵîîţĥ îîţš îîńďééx~]</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>[Çööûûĺď ńööţ ƀéé řééàď]</translation>
        </message>
        <message>
            <source>Index changed</source>
            <translation>[ÎÎńďééx çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Ṽééřšîöń]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>at an unknown time</source>
            <translation>[ààţ ààń ûûńķńööŵń ţîîḿéé]</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>[Řûń]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>[Ţööĺď ƀý]</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>[Þàřţš]</translation>
        </message>
        <message>
            <source>not traced by this run</source>
            <translation>[ńööţ ţřààçééď ƀýý ţĥîîš řûûń~]</translation>
        </message>
        <message>
            <source>version %1, approved by %2 then</source>
            <translation>[ṽééřšîîööń %1, ààþþřööṽééď ƀýý %2 ţĥééń~~~]</translation>
        </message>
        <message>
            <source>version %1, not approved then</source>
            <translation>[ṽééřšîîööń %1, ńööţ ààþþřööṽééď ţĥééń~~]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>[Àš öƒ]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Kept in step</source>
            <translation>[Ķééþţ îîń šţééþ]</translation>
        </message>
        <message>
            <source>no longer since %1: disconnected</source>
            <translation>[ńöö ĺööńĝééř šîîńçéé %1: ďîîšçööńńééçţééď~~]</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>[Þàţĥ]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šîžé]</translation>
        </message>
        <message>
            <source>SHA-256 recorded</source>
            <translation>[ŠĤÀÀ-256 řééçööřďééď~]</translation>
        </message>
        <message>
            <source>SHA-256 in the index</source>
            <translation>[ŠĤÀÀ-256 îîń ţĥéé îîńďééx~]</translation>
        </message>
        <message>
            <source>SHA-256 found</source>
            <translation>[ŠĤÀÀ-256 ƒööûûńď~]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Counterfoil id</source>
            <translation>[Çööûûńţééřƒööîĺ îď]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>[ÎÎššûéď]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>[ÉÉƒƒééçţîṽé]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>[Éṽéńţ]</translation>
        </message>
        <message>
            <source>Set off by</source>
            <translation>[Šééţ ööƒƒ ƀý]</translation>
        </message>
        <message>
            <source>Event happened</source>
            <translation>[ÉÉṽééńţ ĥààþþééńéď]</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>[Çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>[Ɓàţçĥ]</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>[Þààçķàĝé]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Ûńîţ]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>Retention class</source>
            <translation>[Řééţééńţîîööń çĺàšš]</translation>
        </message>
        <message>
            <source>%1, not in any connected repository</source>
            <translation>[%1, ńööţ îîń ààńýý çööńńééçţééď řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>[%1: %2 → %3~~~]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ńööţĥîńĝ]</translation>
        </message>
        <message>
            <source>First known; earlier is not known here</source>
            <translation>[Ƒîîřšţ ķńööŵń; ééààřĺîîééř îîš ńööţ ķńööŵń ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>Recipients, documents or attributes changed</source>
            <translation>[Řééçîîþîîééńţš, ďööçûûḿééńţš ööř ààţţřîîƀûûţééš çĥààńĝééď~~]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Ƒřöḿ]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>[Çç]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Ďàţé]</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>[Šûûƀĵéçţ]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>[ÀÀţţààçĥéď]</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>[ƀýý þöšţ]</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>[ƀýý éé-ḿàîĺ]</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>[ƀýý ţééxţ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>in the portal</source>
            <translation>[îîń ţĥéé þööřţààĺ]</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>[ööń ţĥéé ŵéƀ]</translation>
        </message>
        <message>
            <source>in the app</source>
            <translation>[îîń ţĥéé àþþ]</translation>
        </message>
        <message>
            <source>by push message</source>
            <translation>[ƀýý þûûšĥ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>by fax</source>
            <translation>[ƀýý ƒàx]</translation>
        </message>
        <message>
            <source>by registered mail</source>
            <translation>[ƀýý řééĝîîšţééřééď ḿààîĺ]</translation>
        </message>
        <message>
            <source>by registered e-delivery</source>
            <translation>[ƀýý řééĝîîšţééřééď éé-ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>in the branch</source>
            <translation>[îîń ţĥéé ƀřààńçĥ~]</translation>
        </message>
        <message>
            <source>for the archive only</source>
            <translation>[ƒööř ţĥéé ààřçĥîîṽéé ööńĺý]</translation>
        </message>
        <message numerus="yes">
            <source>to %n recipient(s)</source>
            <translation>
                <numerusform>[ţöö %n řééçîîþîîééńţ(š)~]</numerusform>
                <numerusform>[ţöö %n řééçîîþîîééńţ(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>[ţö %1]</translation>
        </message>
        <message>
            <source>Sent %1 %2</source>
            <translation>[Šééńţ %1 %2~]</translation>
        </message>
        <message>
            <source>Dated %1 by its sender, %2</source>
            <translation>[Ďààţééď %1 ƀýý îîţš šééńďééř, %2~~~]</translation>
        </message>
        <message>
            <source>Issued %1 %2; no dispatch on record</source>
            <translation>[ÎÎššûûééď %1 %2; ńöö ďîîšþààţçĥ ööń řééçööřď~~~]</translation>
        </message>
        <message>
            <source>Not dated by its source</source>
            <translation>[Ńööţ ďààţééď ƀýý îîţš šööûûřçéé]</translation>
        </message>
        <message>
            <source>Not dated, %1</source>
            <translation>[Ńööţ ďààţééď, %1~]</translation>
        </message>
        <message>
            <source>Encrypted, cannot be searched</source>
            <translation>[ÉÉńçřýýþţééď, çààńńööţ ƀéé šééààřçĥééď~]</translation>
        </message>
        <message>
            <source>Damaged, cannot be read</source>
            <translation>[Ďààḿààĝééď, çààńńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>Took too long to read</source>
            <translation>[Ţööööķ ţöööö ĺööńĝ ţöö řééàď]</translation>
        </message>
        <message>
            <source>Too large to read</source>
            <translation>[Ţöööö ĺààřĝéé ţöö řéàď]</translation>
        </message>
        <message>
            <source>Format not read here</source>
            <translation>[Ƒööřḿààţ ńööţ řééààď ĥééřé]</translation>
        </message>
        <message>
            <source>Holds no text</source>
            <translation>[Ĥööĺďš ńöö ţééxţ~]</translation>
        </message>
        <message>
            <source>%1 %2 (zone assumed)</source>
            <translation>[%1 %2 (žööńéé ààššûûḿééď)~]</translation>
        </message>
        <message>
            <source>Original, hash verified %1</source>
            <translation>[ÖÖřîîĝîîńààĺ, ĥààšĥ ṽééřîîƒîîééď %1]</translation>
        </message>
        <message>
            <source>Original, as read %1</source>
            <translation>[ÖÖřîîĝîîńààĺ, ààš řééàď %1]</translation>
        </message>
        <message>
            <source>Bytes changed</source>
            <translation>[Ɓýýţééš çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Hash differs from its index</source>
            <translation>[Ĥààšĥ ďîîƒƒééřš ƒřööḿ îîţš îîńďééx~~]</translation>
        </message>
        <message>
            <source>Document missing</source>
            <translation>[Ďööçûûḿééńţ ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>Bytes not read yet</source>
            <translation>[Ɓýýţééš ńööţ řééààď ýýéţ]</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>[ÛÛńţîîţĺéď]</translation>
        </message>
        <message>
            <source>No index names this document</source>
            <translation>[Ńöö îîńďééx ńààḿééš ţĥîîš ďööçûûḿééńţ~]</translation>
        </message>
        <message>
            <source>Template not known</source>
            <translation>[Ţééḿþĺààţéé ńööţ ķńööŵń~]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>%1, approved by %2</source>
            <translation>[%1, ààþþřööṽééď ƀýý %2~~]</translation>
        </message>
        <message>
            <source>No delivery event</source>
            <translation>[Ńöö ďééĺîîṽééřýý éṽéńţ]</translation>
        </message>
        <message>
            <source>%1%2 · grade %3</source>
            <translation>[%1%2 · ĝřààďéé %3~~]</translation>
        </message>
        <message>
            <source>Corrected later</source>
            <translation>[Çööřřééçţééď ĺààţéř]</translation>
        </message>
        <message>
            <source>Copy of an earlier letter</source>
            <translation>[Çööþýý ööƒ ààń ééààřĺîîééř ĺéţţéř]</translation>
        </message>
        <message>
            <source>In no index</source>
            <translation>[ÎÎń ńöö îîńďéx]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
        <message>
            <source>Put into its envelope</source>
            <translation>[Þûûţ îîńţöö îîţš ééńṽééĺööþé]</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>[ţîîḿéé ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>[šààýš %1]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>channel chosen by: %1</source>
            <translation>[çĥààńńééĺ çĥööšééń ƀýý: %1~~]</translation>
        </message>
        <message>
            <source>No delivery event on record</source>
            <translation>[Ńöö ďééĺîîṽééřýý ééṽééńţ ööń řééçöřď]</translation>
        </message>
        <message>
            <source>The repository delivered none for this recipient</source>
            <translation>[Ţĥéé řééþööšîîţööřýý ďééĺîîṽééřééď ńööńéé ƒööř ţĥîîš řééçîîþîîééńţ]</translation>
        </message>
        <message>
            <source>One of several recipients</source>
            <translation>[ÖÖńéé ööƒ šééṽééřààĺ řééçîîþîéńţš]</translation>
        </message>
        <message>
            <source>Told of one of them, and not of which: it settles nothing for any of them</source>
            <translation>[Ţööĺď ööƒ ööńéé ööƒ ţĥééḿ, ààńď ńööţ ööƒ ŵĥîîçĥ: îîţ šééţţĺééš ńööţĥîîńĝ ƒööř ààńýý ööƒ ţĥééḿ~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>[%1 ţîîḿé]</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived original</source>
            <translation>[ÀÀřçĥîîṽééď ööřîîĝîńàĺ]</translation>
        </message>
        <message>
            <source>Print stream</source>
            <translation>[Þřîîńţ šţřééààḿ]</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>[ÞĎƑ]</translation>
        </message>
        <message>
            <source>E-mail as HTML</source>
            <translation>[ÉÉ-ḿààîîĺ ààš ĤŢḾĹ]</translation>
        </message>
        <message>
            <source>E-mail message</source>
            <translation>[ÉÉ-ḿààîîĺ ḿééššàĝé]</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>[Ţééxţ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>Portal document</source>
            <translation>[Þööřţààĺ ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Accessible PDF</source>
            <translation>[ÀÀççééššîîƀĺéé ÞĎƑ]</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>[Řééďààçţéď]</translation>
        </message>
        <message>
            <source>Rendered again</source>
            <translation>[Řééńďééřééď ààĝàîń]</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>[ÀÀţţààçĥḿéńţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissueAccountDialog</name>
        <message>
            <source>What became of it</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ îţ]</translation>
        </message>
        <message>
            <source>Compare with the original</source>
            <translation>[Çööḿþààřéé ŵîîţĥ ţĥéé ööřîîĝîîńàĺ]</translation>
        </message>
        <message>
            <source>Certificate…</source>
            <translation>[Çééřţîîƒîîçàţé…]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>The outbox has no such reissue.</source>
            <translation>[Ţĥéé ööûûţƀööx ĥààš ńöö šûûçĥ řééîîššûûéé.]</translation>
        </message>
        <message>
            <source>It could not be read: %1</source>
            <translation>[ÎÎţ çööûûĺď ńööţ ƀéé řééààď: %1~]</translation>
        </message>
        <message>
            <source>Reading what is known of it …</source>
            <translation>[Řééààďîîńĝ ŵĥààţ îîš ķńööŵń ööƒ îîţ …~~]</translation>
        </message>
        <message>
            <source>Reissue certificate</source>
            <translation>[Řééîîššûûéé çééřţîîƒîçàţé]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
        <message>
            <source>No certificate: %1</source>
            <translation>[Ńöö çééřţîîƒîîçààţéé: %1]</translation>
        </message>
        <message>
            <source>Saved as %1, without a signature: %2</source>
            <translation>[Šààṽééď ààš %1, ŵîîţĥööûûţ àà šîîĝńààţûûřéé: %2~~]</translation>
        </message>
        <message>
            <source>Saved and signed: %1</source>
            <translation>[Šààṽééď ààńď šîîĝńééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissueAccountWords</name>
        <message>
            <source>done</source>
            <translation>[ďöńé]</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>[ýéš]</translation>
        </message>
        <message>
            <source>no</source>
            <translation>[ńö]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[řééƒûšéď]</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>[ÖÖřîîĝîńàĺ]</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>[Ĺééţţéř]</translation>
        </message>
        <message>
            <source>Document id</source>
            <translation>[Ďööçûûḿééńţ îď]</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>[Öƒ]</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>[ÀÀřçĥîṽé]</translation>
        </message>
        <message>
            <source>SHA-256 recorded</source>
            <translation>[ŠĤÀÀ-256 řééçööřďééď~]</translation>
        </message>
        <message>
            <source>Bytes now</source>
            <translation>[Ɓýýţééš ńöŵ]</translation>
        </message>
        <message>
            <source>not read for this</source>
            <translation>[ńööţ řééààď ƒööř ţĥîîš]</translation>
        </message>
        <message>
            <source>equal to those recorded, read for this</source>
            <translation>[ééqûûààĺ ţöö ţĥööšéé řééçööřďééď, řééààď ƒööř ţĥîîš~]</translation>
        </message>
        <message>
            <source>CHANGED since they were recorded</source>
            <translation>[ÇĤÀÀŃĜÉÉĎ šîîńçéé ţĥééýý ŵééřéé řééçööřďééď]</translation>
        </message>
        <message>
            <source>Request and authority</source>
            <translation>[Řééqûûééšţ ààńď ààûûţĥööřîţý]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[ÀÀšķééď ƒöř]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>In which way</source>
            <translation>[ÎÎń ŵĥîîçĥ ŵààý]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>For</source>
            <translation>[Ƒöř]</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>[ÎÎďééńţîţý]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>%1, valid until %2</source>
            <translation>[%1, ṽààĺîîď ûûńţîîĺ %2~~]</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>[Ƒéé]</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>[Ĥöĺď]</translation>
        </message>
        <message>
            <source>a hold was on it when it was asked for</source>
            <translation>[àà ĥööĺď ŵààš ööń îîţ ŵĥééń îîţ ŵààš ààšķééď ƒööř~~~]</translation>
        </message>
        <message>
            <source>Gone past</source>
            <translation>[Ĝööńéé þàšţ]</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>[Řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>[Ďééçîîšîöńš]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>no workflow system that is read here shows it</source>
            <translation>[ńöö ŵööřķƒĺööŵ šýýšţééḿ ţĥààţ îîš řééààď ĥééřéé šĥööŵš îîţ~~~]</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>[ńööƀööďý ýéţ]</translation>
        </message>
        <message>
            <source>%1, by %2: %3</source>
            <translation>[%1, ƀýý %2: %3~~~]</translation>
        </message>
        <message>
            <source>open; %1 has it</source>
            <translation>[ööþééń; %1 ĥààš îîţ]</translation>
        </message>
        <message>
            <source>%1 (by the one who asked: it does not count)</source>
            <translation>[%1 (ƀýý ţĥéé ööńéé ŵĥöö ààšķééď: îîţ ďööééš ńööţ çööûûńţ)~~~]</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>[ńööńéé ýéţ]</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>[Šţààńďš]</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>[Ţööĺď ƀý]</translation>
        </message>
        <message>
            <source>%1, complete to %2</source>
            <translation>[%1, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>%1, never complete</source>
            <translation>[%1, ńééṽééř çööḿþĺééţéé~]</translation>
        </message>
        <message>
            <source>What left</source>
            <translation>[Ŵĥààţ ĺééƒţ]</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>[Ĺéƒţ]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>perhaps: no answer says (%1)</source>
            <translation>[þééřĥààþš: ńöö ààńšŵééř šààýýš (%1)~~~]</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>[ńööţ ýéţ]</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>[Řééçéîþţ]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>[Ḿààřķéď]</translation>
        </message>
        <message>
            <source>not as a copy</source>
            <translation>[ńööţ ààš àà çööþý]</translation>
        </message>
        <message>
            <source>SHA-256 sent</source>
            <translation>[ŠĤÀÀ-256 šééńţ~]</translation>
        </message>
        <message>
            <source>Bytes sent</source>
            <translation>[Ɓýýţééš šéńţ]</translation>
        </message>
        <message>
            <source>byte for byte those that were archived</source>
            <translation>[ƀýýţéé ƒööř ƀýýţéé ţĥööšéé ţĥààţ ŵééřéé ààřçĥîîṽééď~]</translation>
        </message>
        <message>
            <source>others than those that were archived</source>
            <translation>[ööţĥééřš ţĥààń ţĥööšéé ţĥààţ ŵééřéé ààřçĥîîṽééď~~]</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>the case was told that it arrived, %1</source>
            <translation>[ţĥéé çààšéé ŵààš ţööĺď ţĥààţ îîţ ààřřîîṽééď, %1~~~]</translation>
        </message>
        <message>
            <source>the case was told that it did not arrive, %1</source>
            <translation>[ţĥéé çààšéé ŵààš ţööĺď ţĥààţ îîţ ďîîď ńööţ ààřřîîṽéé, %1~~~~]</translation>
        </message>
        <message>
            <source>nothing was told of it yet</source>
            <translation>[ńööţĥîîńĝ ŵààš ţööĺď ööƒ îîţ ýýééţ~]</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>[Ŵĥààţ çààḿéé ööƒ îţ]</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>[Çààḿéé ƀàçķ]</translation>
        </message>
        <message>
            <source>not yet: no archive that is read here shows what was sent</source>
            <translation>[ńööţ ýýééţ: ńöö ààřçĥîîṽéé ţĥààţ îîš řééààď ĥééřéé šĥööŵš ŵĥààţ ŵààš šééńţ~~~~]</translation>
        </message>
        <message>
            <source>nothing: nothing left yet</source>
            <translation>[ńööţĥîîńĝ: ńööţĥîîńĝ ĺééƒţ ýýééţ~]</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>[Řééçöřď]</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>[%1 îîń %2~]</translation>
        </message>
        <message>
            <source>it names this request</source>
            <translation>[îîţ ńààḿééš ţĥîîš řééqûûééšţ]</translation>
        </message>
        <message>
            <source>it says that it reissues the original, and no other does since this left</source>
            <translation>[îîţ šààýýš ţĥààţ îîţ řééîîššûûééš ţĥéé ööřîîĝîîńààĺ, ààńď ńöö ööţĥééř ďööééš šîîńçéé ţĥîîš ĺééƒţ~~~]</translation>
        </message>
        <message>
            <source>it says that it reissues the original, as others do: which it is, nothing says</source>
            <translation>[îîţ šààýýš ţĥààţ îîţ řééîîššûûééš ţĥéé ööřîîĝîîńààĺ, ààš ööţĥééřš ďöö: ŵĥîîçĥ îîţ îîš, ńööţĥîîńĝ šààýýš~~~~~]</translation>
        </message>
        <message>
            <source>Taken for it</source>
            <translation>[Ţààķééń ƒööř îţ]</translation>
        </message>
        <message>
            <source>SHA-256 now</source>
            <translation>[ŠĤÀÀ-256 ńööŵ~]</translation>
        </message>
        <message>
            <source>Being compared</source>
            <translation>[Ɓééîîńĝ çööḿþààřéď]</translation>
        </message>
        <message>
            <source>Several came back</source>
            <translation>[Šééṽééřààĺ çààḿéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Came back, not compared</source>
            <translation>[Çààḿéé ƀààçķ, ńööţ çööḿþààřééď~]</translation>
        </message>
        <message>
            <source>Not come back yet</source>
            <translation>[Ńööţ çööḿéé ƀààçķ ýýéţ]</translation>
        </message>
        <message>
            <source>Not sent yet</source>
            <translation>[Ńööţ šééńţ ýýéţ]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>The archived bytes of the original are no longer those that were recorded.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš ööƒ ţĥéé ööřîîĝîîńààĺ ààřéé ńöö ĺööńĝééř ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď.~~~]</translation>
        </message>
        <message>
            <source>What left is not what was recorded.</source>
            <translation>[Ŵĥààţ ĺééƒţ îîš ńööţ ŵĥààţ ŵààš řééçööřďééď.~~~]</translation>
        </message>
        <message>
            <source>It was refused.</source>
            <translation>[ÎÎţ ŵààš řééƒûûšéď.]</translation>
        </message>
        <message>
            <source>Nobody approved it but the one who asked for it.</source>
            <translation>[Ńööƀööďýý ààþþřööṽééď îîţ ƀûûţ ţĥéé ööńéé ŵĥöö ààšķééď ƒööř îîţ.~~]</translation>
        </message>
        <message>
            <source>A decision is open.</source>
            <translation>[ÀÀ ďééçîîšîîööń îîš öþéń.]</translation>
        </message>
        <message>
            <source>No workflow system that is read here shows the case.</source>
            <translation>[Ńöö ŵööřķƒĺööŵ šýýšţééḿ ţĥààţ îîš řééààď ĥééřéé šĥööŵš ţĥéé çààšéé.~~~~]</translation>
        </message>
        <message>
            <source>Nothing left yet.</source>
            <translation>[Ńööţĥîîńĝ ĺééƒţ ýýééţ.]</translation>
        </message>
        <message>
            <source>It may have left: no answer says so.</source>
            <translation>[ÎÎţ ḿààýý ĥààṽéé ĺééƒţ: ńöö ààńšŵééř šààýýš šöö.~]</translation>
        </message>
        <message>
            <source>The delivery failed.</source>
            <translation>[Ţĥéé ďééĺîîṽééřýý ƒààîĺéď.]</translation>
        </message>
        <message>
            <source>No delivery was told yet.</source>
            <translation>[Ńöö ďééĺîîṽééřýý ŵààš ţööĺď ýýéţ.]</translation>
        </message>
        <message>
            <source>No archive that is read here shows what was sent.</source>
            <translation>[Ńöö ààřçĥîîṽéé ţĥààţ îîš řééààď ĥééřéé šĥööŵš ŵĥààţ ŵààš šééńţ.~~~~]</translation>
        </message>
        <message>
            <source>Several records say that they reissue it, and nothing says which of them is this one.</source>
            <translation>[Šééṽééřààĺ řééçööřďš šààýý ţĥààţ ţĥééýý řééîîššûûéé îîţ, ààńď ńööţĥîîńĝ šààýýš ŵĥîîçĥ ööƒ ţĥééḿ îîš ţĥîîš ööńéé.~~~~~]</translation>
        </message>
        <message>
            <source>What came back could not be read.</source>
            <translation>[Ŵĥààţ çààḿéé ƀààçķ çööûûĺď ńööţ ƀéé řééààď.~~]</translation>
        </message>
        <message>
            <source>The original could not be read for this.</source>
            <translation>[Ţĥéé ööřîîĝîîńààĺ çööûûĺď ńööţ ƀéé řééààď ƒööř ţĥîîš.~]</translation>
        </message>
        <message>
            <source>What came back does not look and say the same as the original.</source>
            <translation>[Ŵĥààţ çààḿéé ƀààçķ ďööééš ńööţ ĺööööķ ààńď šààýý ţĥéé šààḿéé ààš ţĥéé ööřîîĝîîńààĺ.~~]</translation>
        </message>
        <message>
            <source>What came back cannot be compared with the original.</source>
            <translation>[Ŵĥààţ çààḿéé ƀààçķ çààńńööţ ƀéé çööḿþààřééď ŵîîţĥ ţĥéé ööřîîĝîîńààĺ.~~~]</translation>
        </message>
        <message>
            <source>Reissue certificate</source>
            <translation>[Řééîîššûûéé çééřţîîƒîçàţé]</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>[Řééšûûĺţ: %1]</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>[ÀÀĝààîńšţ îţ]</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>[Ŵĥààţ šţààńďš ààĝààîîńšţ îîţ~]</translation>
        </message>
        <message>
            <source>nothing that is known here</source>
            <translation>[ńööţĥîîńĝ ţĥààţ îîš ķńööŵń ĥééřéé~~]</translation>
        </message>
        <message>
            <source>How equal it is to the original (%1)</source>
            <translation>[Ĥööŵ ééqûûààĺ îîţ îîš ţöö ţĥéé ööřîîĝîîńààĺ (%1)~]</translation>
        </message>
        <message>
            <source>Of this certificate</source>
            <translation>[ÖÖƒ ţĥîîš çééřţîîƒîîçààţé]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>%1, by this machine's clock</source>
            <translation>[%1, ƀýý ţĥîîš ḿààçĥîîńéé'š çĺööçķ~~~]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>It does not say</source>
            <translation>[ÎÎţ ďööééš ńööţ šàý]</translation>
        </message>
        <message>
            <source>that the recipient read it, nor anything of systems that are not connected; what is sent again is never a new original</source>
            <translation>[ţĥààţ ţĥéé řééçîîþîîééńţ řééààď îîţ, ńööř ààńýýţĥîîńĝ ööƒ šýýšţééḿš ţĥààţ ààřéé ńööţ çööńńééçţééď; ŵĥààţ îîš šééńţ ààĝààîîń îîš ńééṽééř àà ńééŵ ööřîîĝîîńààĺ~~~~~~~~]</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>[Ďàţà]</translation>
        </message>
        <message>
            <source>reissue.json inside this file says the same for programs.</source>
            <translation>[řééîîššûûéé.ĵšööń îîńšîîďéé ţĥîîš ƒîîĺéé šààýýš ţĥéé šààḿéé ƒööř þřööĝřààḿš.~~]</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>[Šîîĝńààţûřé]</translation>
        </message>
        <message>
            <source>none: %1</source>
            <translation>[ńööńéé: %1]</translation>
        </message>
        <message>
            <source>in the file of the same name that ends in .minisig</source>
            <translation>[îîń ţĥéé ƒîîĺéé ööƒ ţĥéé šààḿéé ńààḿéé ţĥààţ ééńďš îîń .ḿîîńîîšîîĝ~~]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
        <message>
            <source>Check with</source>
            <translation>[Çĥééçķ ŵîîţĥ]</translation>
        </message>
        <message>
            <source>The same for programs</source>
            <translation>[Ţĥéé šààḿéé ƒööř þřööĝřààḿš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissueDialog</name>
        <message>
            <source>Send again</source>
            <translation>[Šééńď ààĝàîń]</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>[Ṽààĺîîď ûûńţîĺ]</translation>
        </message>
        <message>
            <source>Mark it as a copy</source>
            <translation>[Ḿààřķ îîţ ààš àà çööþý]</translation>
        </message>
        <message>
            <source>Ask for it</source>
            <translation>[ÀÀšķ ƒööř îţ]</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>[Ķééééþ ààš àà ďřàƒţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>[Ţààķéé ƀàçķ]</translation>
        </message>
        <message>
            <source>What would be sent…</source>
            <translation>[Ŵĥààţ ŵööûûĺď ƀéé šééńţ…~]</translation>
        </message>
        <message>
            <source>What the customer said; it stands in the case</source>
            <translation>[Ŵĥààţ ţĥéé çûûšţööḿééř šààîîď; îîţ šţààńďš îîń ţĥéé çààšéé~~~]</translation>
        </message>
        <message>
            <source>Its reference</source>
            <translation>[ÎÎţš řééƒééřééńçé]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ńöńé]</translation>
        </message>
        <message>
            <source>Document that shows it</source>
            <translation>[Ďööçûûḿééńţ ţĥààţ šĥööŵš îîţ~]</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>[Ŵĥöö ààšķš]</translation>
        </message>
        <message>
            <source>Identity checked by</source>
            <translation>[ÎÎďééńţîîţýý çĥééçķééď ƀý]</translation>
        </message>
        <message>
            <source>In which way</source>
            <translation>[ÎÎń ŵĥîîçĥ ŵààý]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>[Ţöö ŵĥöḿ]</translation>
        </message>
        <message>
            <source>Address or number</source>
            <translation>[ÀÀďďřééšš ööř ńûûḿƀééř]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>[Řééḿàřķ]</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>[Ƒéé]</translation>
        </message>
        <message>
            <source>%1 (closed)</source>
            <translation>[%1 (çĺööšééď)~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Archived in %1 · SHA-256 %2</source>
            <translation>[ÀÀřçĥîîṽééď îîń %1 · ŠĤÀÀ-256 %2~~~~]</translation>
        </message>
        <message>
            <source>Reading what is known of the customer …</source>
            <translation>[Řééààďîîńĝ ŵĥààţ îîš ķńööŵń ööƒ ţĥéé çûûšţööḿééř …~~~]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Where it goes to</source>
            <translation>[Ŵĥééřéé îîţ ĝööééš ţö]</translation>
        </message>
        <message>
            <source>The portal knows the customer</source>
            <translation>[Ţĥéé þööřţààĺ ķńööŵš ţĥéé çûûšţööḿééř~~]</translation>
        </message>
        <message>
            <source>No workflow system is connected, so nobody could approve it. Connect one under Repositories.</source>
            <translation>[Ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď, šöö ńööƀööďýý çööûûĺď ààþþřööṽéé îîţ. Çööńńééçţ ööńéé ûûńďééř Řééþööšîîţööřîîééš.~~~~]</translation>
        </message>
        <message>
            <source>Taken back. Nothing left.</source>
            <translation>[Ţààķééń ƀààçķ. Ńööţĥîîńĝ ĺééƒţ.~~]</translation>
        </message>
        <message>
            <source>Kept as a draft. Nothing was asked for yet. %1</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ. Ńööţĥîîńĝ ŵààš ààšķééď ƒööř ýýééţ. %1~~~~~]</translation>
        </message>
        <message>
            <source>Asked for, as %1. %2 starts a case; somebody else approves it.</source>
            <translation>[ÀÀšķééď ƒööř, ààš %1. %2 šţààřţš àà çààšéé; šööḿééƀööďýý ééĺšéé ààþþřööṽééš îîţ.~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>It can be taken back for another %n second(s).</source>
            <translation>
                <numerusform>[ÎÎţ çààń ƀéé ţààķééń ƀààçķ ƒööř ààńööţĥééř %n šééçööńď(š).~~~~~]</numerusform>
                <numerusform>[ÎÎţ çààń ƀéé ţààķééń ƀààçķ ƒööř ààńööţĥééř %n šééçööńď(š).~~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissueForecastWords</name>
        <message>
            <source>Not read yet</source>
            <translation>[Ńööţ řééààď ýéţ]</translation>
        </message>
        <message>
            <source>The archived bytes leave unchanged; read just now, they are those that were recorded. They are compared once more right before they leave.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš ĺééààṽéé ûûńçĥààńĝééď; řééààď ĵûûšţ ńööŵ, ţĥééýý ààřéé ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď. Ţĥééýý ààřéé çööḿþààřééď ööńçéé ḿööřéé řîîĝĥţ ƀééƒööřéé ţĥééýý ĺééààṽéé.~~~~~~]</translation>
        </message>
        <message>
            <source>The archived bytes are no longer those that were recorded. They are not sent.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš ààřéé ńöö ĺööńĝééř ţĥööšéé ţĥààţ ŵééřéé řééçööřďééď. Ţĥééýý ààřéé ńööţ šééńţ.~~~~]</translation>
        </message>
        <message>
            <source>The channel is asked to mark it “%1”, on its pages or on a cover page before them. How it does that is not known here; what comes back is compared without it.</source>
            <translation>[Ţĥéé çĥààńńééĺ îîš ààšķééď ţöö ḿààřķ îîţ “%1”, ööń îîţš þààĝééš ööř ööń àà çööṽééř þààĝéé ƀééƒööřéé ţĥééḿ. Ĥööŵ îîţ ďööééš ţĥààţ îîš ńööţ ķńööŵń ĥééřéé; ŵĥààţ çööḿééš ƀààçķ îîš çööḿþààřééď ŵîîţĥööûûţ îîţ.~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissuePresenter</name>
        <message>
            <source>The letter is no longer here.</source>
            <translation>[Ţĥéé ĺééţţééř îîš ńöö ĺööńĝééř ĥééřéé.~]</translation>
        </message>
        <message>
            <source>The letter could not be read: %1</source>
            <translation>[Ţĥéé ĺééţţééř çööûûĺď ńööţ ƀéé řééààď: %1~~]</translation>
        </message>
        <message>
            <source>This channel is closed: %1.</source>
            <translation>[Ţĥîîš çĥààńńééĺ îîš çĺööšééď: %1.~~~]</translation>
        </message>
        <message>
            <source>nothing is known of it</source>
            <translation>[ńööţĥîîńĝ îîš ķńööŵń ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>No connected system composes it again from here yet. Only the archived document can be sent.</source>
            <translation>[Ńöö çööńńééçţééď šýýšţééḿ çööḿþööšééš îîţ ààĝààîîń ƒřööḿ ĥééřéé ýýééţ. ÖÖńĺýý ţĥéé ààřçĥîîṽééď ďööçûûḿééńţ çààń ƀéé šééńţ.~~~~~]</translation>
        </message>
        <message>
            <source>Send “%1” again</source>
            <translation>[Šééńď “%1” ààĝààîîń]</translation>
        </message>
        <message>
            <source>It could not be kept: %1</source>
            <translation>[ÎÎţ çööûûĺď ńööţ ƀéé ķééþţ: %1~~]</translation>
        </message>
        <message>
            <source>Taken back at once</source>
            <translation>[Ţààķééń ƀààçķ ààţ ööńçéé]</translation>
        </message>
        <message>
            <source>It has left already.</source>
            <translation>[ÎÎţ ĥààš ĺééƒţ ààĺřééààďý.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReissuePreview</name>
        <message>
            <source>What would be sent, beside the original</source>
            <translation>[Ŵĥààţ ŵööûûĺď ƀéé šééńţ, ƀééšîîďéé ţĥéé ööřîîĝîîńààĺ~]</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>[Þààĝéé ƀééƒöřé]</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>[Ńééxţ þààĝé]</translation>
        </message>
        <message>
            <source>The original</source>
            <translation>[Ţĥéé ööřîîĝîńàĺ]</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>[Ŵĥààţ ŵööûûĺď ƀéé šééńţ~]</translation>
        </message>
        <message>
            <source>Original, as archived</source>
            <translation>[ÖÖřîîĝîîńààĺ, ààš ààřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>Would be sent</source>
            <translation>[Ŵööûûĺď ƀéé šééńţ]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>The letter is no longer here.</source>
            <translation>[Ţĥéé ĺééţţééř îîš ńöö ĺööńĝééř ĥééřéé.~]</translation>
        </message>
        <message>
            <source>Reading the archived bytes …</source>
            <translation>[Řééààďîîńĝ ţĥéé ààřçĥîîṽééď ƀýýţééš …~]</translation>
        </message>
        <message>
            <source>It has no pages to be shown here; its bytes were compared all the same.</source>
            <translation>[ÎÎţ ĥààš ńöö þààĝééš ţöö ƀéé šĥööŵń ĥééřéé; îîţš ƀýýţééš ŵééřéé çööḿþààřééď ààĺĺ ţĥéé šààḿéé.~~~~~]</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>[Þààĝéé %1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepairPresenter</name>
        <message numerus="yes">
            <source>The search index was repaired: %n communication(s) put in again.</source>
            <translation>
                <numerusform>[Ţĥéé šééààřçĥ îîńďééx ŵààš řééþààîîřééď: %n çööḿḿûûńîîçààţîîööń(š) þûûţ îîń ààĝààîîń.~~~]</numerusform>
                <numerusform>[Ţĥéé šééààřçĥ îîńďééx ŵààš řééþààîîřééď: %n çööḿḿûûńîîçààţîîööń(š) þûûţ îîń ààĝààîîń.~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the search index for damage</source>
            <translation>[Řééààďîîńĝ ţĥéé šééààřçĥ îîńďééx ƒööř ďààḿààĝéé]</translation>
        </message>
        <message>
            <source>Repairing the search index: %1 of %2 communications</source>
            <translation>[Řééþààîîřîîńĝ ţĥéé šééààřçĥ îîńďééx: %1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~~~]</translation>
        </message>
        <message>
            <source>Reading the repaired index once more</source>
            <translation>[Řééààďîîńĝ ţĥéé řééþààîîřééď îîńďééx ööńçéé ḿööřé]</translation>
        </message>
        <message>
            <source>Stopping the repair</source>
            <translation>[Šţööþþîîńĝ ţĥéé řééþààîîř]</translation>
        </message>
        <message>
            <source>The search index is being repaired</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx îîš ƀééîîńĝ řééþààîîřééď]</translation>
        </message>
        <message>
            <source>The search index could not be repaired</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx çööûûĺď ńööţ ƀéé řééþààîîřééď~]</translation>
        </message>
        <message>
            <source>The repair of the search index was stopped</source>
            <translation>[Ţĥéé řééþààîîř ööƒ ţĥéé šééààřçĥ îîńďééx ŵààš šţööþþééď~~]</translation>
        </message>
        <message>
            <source>The search index is damaged</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx îîš ďààḿààĝééď]</translation>
        </message>
        <message>
            <source>The search runs again when it is done.</source>
            <translation>[Ţĥéé šééààřçĥ řûûńš ààĝààîîń ŵĥééń îîţ îîš ďööńéé.~~]</translation>
        </message>
        <message>
            <source>Until it is finished searches read every communication: slow, but right.</source>
            <translation>[ÛÛńţîîĺ îîţ îîš ƒîîńîîšĥééď šééààřçĥééš řééààď ééṽééřýý çööḿḿûûńîîçààţîîööń: šĺööŵ, ƀûûţ řîîĝĥţ.~~~]</translation>
        </message>
        <message>
            <source>Letters, deliveries and evidence are not affected. The index is made again from them. The reason given: %1.</source>
            <translation>[Ĺééţţééřš, ďééĺîîṽééřîîééš ààńď ééṽîîďééńçéé ààřéé ńööţ ààƒƒééçţééď. Ţĥéé îîńďééx îîš ḿààďéé ààĝààîîń ƒřööḿ ţĥééḿ. Ţĥéé řééààšööń ĝîîṽééń: %1.~~~~~~]</translation>
        </message>
        <message>
            <source>Continue the repair</source>
            <translation>[Çööńţîîńûûéé ţĥéé řééþàîř]</translation>
        </message>
        <message>
            <source>Repair the index</source>
            <translation>[Řééþààîîř ţĥéé îîńďéx]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReportCharts</name>
        <message>
            <source>Failed, by channel</source>
            <translation>[Ƒààîîĺééď, ƀýý çĥààńńééĺ]</translation>
        </message>
        <message>
            <source>Failed, by document type</source>
            <translation>[Ƒààîîĺééď, ƀýý ďööçûûḿééńţ ţýýþé]</translation>
        </message>
        <message>
            <source>Failed, by business unit</source>
            <translation>[Ƒààîîĺééď, ƀýý ƀûûšîîńééšš ûûńîţ]</translation>
        </message>
        <message>
            <source>Failed, by template version</source>
            <translation>[Ƒààîîĺééď, ƀýý ţééḿþĺààţéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Failed, by platform</source>
            <translation>[Ƒààîîĺééď, ƀýý þĺààţƒööřḿ]</translation>
        </message>
        <message>
            <source>%1 fails more often: %2, all %3</source>
            <translation>[%1 ƒààîîĺš ḿööřéé ööƒţééń: %2, ààĺĺ %3~~~~]</translation>
        </message>
        <message>
            <source>Too few failures to say which fails more often; all %1</source>
            <translation>[Ţöööö ƒééŵ ƒààîîĺûûřééš ţöö šààýý ŵĥîîçĥ ƒààîîĺš ḿööřéé ööƒţééń; ààĺĺ %1~~]</translation>
        </message>
        <message>
            <source>No template version clearly fails more often than %1</source>
            <translation>[Ńöö ţééḿþĺààţéé ṽééřšîîööń çĺééààřĺýý ƒààîîĺš ḿööřéé ööƒţééń ţĥààń %1~~]</translation>
        </message>
        <message>
            <source>No platform clearly fails more often than %1</source>
            <translation>[Ńöö þĺààţƒööřḿ çĺééààřĺýý ƒààîîĺš ḿööřéé ööƒţééń ţĥààń %1~~~]</translation>
        </message>
        <message>
            <source>None clearly fails more often than %1</source>
            <translation>[Ńööńéé çĺééààřĺýý ƒààîîĺš ḿööřéé ööƒţééń ţĥààń %1~]</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ îţ]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) more than sent: recipients of one letter fared differently</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) ḿööřéé ţĥààń šééńţ: řééçîîþîîééńţš ööƒ ööńéé ĺééţţééř ƒààřééď ďîîƒƒééřééńţĺýý~~~~~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) ḿööřéé ţĥààń šééńţ: řééçîîþîîééńţš ööƒ ööńéé ĺééţţééř ƒààřééď ďîîƒƒééřééńţĺýý~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds up to %1 sent</source>
            <translation>[ÀÀďďš ûûþ ţöö %1 šééńţ~~]</translation>
        </message>
        <message>
            <source>Nothing was sent in this period</source>
            <translation>[Ńööţĥîîńĝ ŵààš šééńţ îîń ţĥîîš þééřîîööď~~]</translation>
        </message>
        <message>
            <source>Evidence of delivery for %1, none for %2</source>
            <translation>[ÉÉṽîîďééńçéé ööƒ ďééĺîîṽééřýý ƒööř %1, ńööńéé ƒööř %2~]</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>[Ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>[Šţîîĺĺ ööþéń]</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>[Ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>[Ƒààîĺéď]</translation>
        </message>
        <message>
            <source>Address suppressed</source>
            <translation>[ÀÀďďřééšš šûûþþřééššééď~]</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>[Ńööńéé ööƒ ţĥééšé]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[ÖÖûţçöḿé]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Share of sent</source>
            <translation>[Šĥààřéé ööƒ šééńţ]</translation>
        </message>
        <message>
            <source>%1: %2 letters, %3 of what was sent</source>
            <translation>[%1: %2 ĺééţţééřš, %3 ööƒ ŵĥààţ ŵààš šééńţ~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>the %n templates with most failures</source>
            <translation>
                <numerusform>[ţĥéé %n ţééḿþĺààţééš ŵîîţĥ ḿööšţ ƒààîîĺûûřééš~~]</numerusform>
                <numerusform>[ţĥéé %n ţééḿþĺààţééš ŵîîţĥ ḿööšţ ƒààîîĺûûřééš~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bars from lower to upper bound of 95 %, from %n letter(s)</source>
            <translation>
                <numerusform>[Ɓààřš ƒřööḿ ĺööŵééř ţöö ûûþþééř ƀööûûńď ööƒ 95 %, ƒřööḿ %n ĺééţţééř(š)~~~~~~~~]</numerusform>
                <numerusform>[Ɓààřš ƒřööḿ ĺööŵééř ţöö ûûþþééř ƀööûûńď ööƒ 95 %, ƒřööḿ %n ĺééţţééř(š)~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in this period</source>
            <translation>[Ńööţĥîîńĝ ƒààîîĺééď îîń ţĥîîš þééřîîööď]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>[Šĥàřé]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Ƒřöḿ]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>%1: %2 failed, %3 of %4, between %5 and %6 with 95 % confidence</source>
            <translation>[%1: %2 ƒààîîĺééď, %3 ööƒ %4, ƀééţŵééééń %5 ààńď %6 ŵîîţĥ 95 % çööńƒîîďééńçéé~~~~~~~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>None has %n letter(s) or more; the table has them all</source>
            <translation>
                <numerusform>[Ńööńéé ĥààš %n ĺééţţééř(š) ööř ḿööřéé; ţĥéé ţààƀĺéé ĥààš ţĥééḿ ààĺĺ~~~~~~]</numerusform>
                <numerusform>[Ńööńéé ĥààš %n ĺééţţééř(š) ööř ḿööřéé; ţĥéé ţààƀĺéé ĥààš ţĥééḿ ààĺĺ~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>all %1</source>
            <translation>[ààĺĺ %1]</translation>
        </message>
        <message>
            <source>Superseded template versions still used</source>
            <translation>[Šûûþééřšééďééď ţééḿþĺààţéé ṽééřšîîööńš šţîîĺĺ ûûšééď~]</translation>
        </message>
        <message>
            <source>the %1 most used of %2 templates</source>
            <translation>[ţĥéé %1 ḿööšţ ûûšééď ööƒ %2 ţééḿþĺààţééš~~~]</translation>
        </message>
        <message>
            <source>After the day the newest version was first used</source>
            <translation>[ÀÀƒţééř ţĥéé ďààýý ţĥéé ńééŵééšţ ṽééřšîîööń ŵààš ƒîîřšţ ûûšééď~~]</translation>
        </message>
        <message>
            <source>No letter of this period names its template</source>
            <translation>[Ńöö ĺééţţééř ööƒ ţĥîîš þééřîîööď ńààḿééš îîţš ţééḿþĺààţéé~~]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>[Ńééŵéšţ]</translation>
        </message>
        <message>
            <source>Used since</source>
            <translation>[ÛÛšééď šîńçé]</translation>
        </message>
        <message>
            <source>Letters in it</source>
            <translation>[Ĺééţţééřš îîń îîţ]</translation>
        </message>
        <message>
            <source>In older ones after</source>
            <translation>[ÎÎń ööĺďééř ööńééš ààƒţéř]</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>[Ŵĥîçĥ]</translation>
        </message>
        <message>
            <source>%1: %2 letters in a version before %3 after %4</source>
            <translation>[%1: %2 ĺééţţééřš îîń àà ṽééřšîîööń ƀééƒööřéé %3 ààƒţééř %4~~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>No superseded version was used: each of %n template(s) changed over at once</source>
            <translation>
                <numerusform>[Ńöö šûûþééřšééďééď ṽééřšîîööń ŵààš ûûšééď: ééààçĥ ööƒ %n ţééḿþĺààţéé(š) çĥààńĝééď ööṽééř ààţ ööńçéé~~~~]</numerusform>
                <numerusform>[Ńöö šûûþééřšééďééď ṽééřšîîööń ŵààš ûûšééď: ééààçĥ ööƒ %n ţééḿþĺààţéé(š) çĥààńĝééď ööṽééř ààţ ööńçéé~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) in superseded versions</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š) îîń šûûþééřšééďééď ṽééřšîîööńš~~]</numerusform>
                <numerusform>[%n ĺééţţééř(š) îîń šûûþééřšééďééď ṽééřšîîööńš~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReportsPresenter</name>
        <message>
            <source>%1 more than the period before</source>
            <translation>[%1 ḿööřéé ţĥààń ţĥéé þééřîîööď ƀééƒööřéé]</translation>
        </message>
        <message>
            <source>%1 fewer than the period before</source>
            <translation>[%1 ƒééŵééř ţĥààń ţĥéé þééřîîööď ƀééƒööřéé~]</translation>
        </message>
        <message>
            <source>as many as the period before</source>
            <translation>[ààš ḿààńýý ààš ţĥéé þééřîîööď ƀééƒööřé]</translation>
        </message>
        <message>
            <source>none in the period before</source>
            <translation>[ńööńéé îîń ţĥéé þééřîîööď ƀééƒöřé]</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>letters sent</source>
            <translation>[ĺééţţééřš šééńţ]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[ƒààîĺéď]</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>[ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>[šţîîĺĺ ööþéń]</translation>
        </message>
        <message>
            <source>whole chain</source>
            <translation>[ŵĥööĺéé çĥààîń]</translation>
        </message>
        <message>
            <source>copy, data, template, every recipient</source>
            <translation>[çööþýý, ďààţàà, ţééḿþĺààţéé, ééṽééřýý řééçîîþîîéńţ]</translation>
        </message>
        <message>
            <source>customer time</source>
            <translation>[çûûšţööḿééř ţîîḿé]</translation>
        </message>
        <message>
            <source>13 weeks</source>
            <translation>[13 ŵééééķš]</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>[12 ḿööńţĥš~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>[Çûûšţöḿ]</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>[ÀÀĺĺ ûûńîţš]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>nothing known after %1</source>
            <translation>[ńööţĥîîńĝ ķńööŵń ààƒţééř %1~~]</translation>
        </message>
        <message>
            <source>times: customer</source>
            <translation>[ţîîḿééš: çûûšţööḿéř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ReportsWidget</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>[Řééþöřţš]</translation>
        </message>
        <message>
            <source>Another period…</source>
            <translation>[ÀÀńööţĥééř þééřîöď…]</translation>
        </message>
        <message>
            <source>From which day to which day the figures speak</source>
            <translation>[Ƒřööḿ ŵĥîîçĥ ďààýý ţöö ŵĥîîçĥ ďààýý ţĥéé ƒîîĝûûřééš šþééààķ~~]</translation>
        </message>
        <message>
            <source>All units</source>
            <translation>[ÀÀĺĺ ûûńîţš]</translation>
        </message>
        <message>
            <source>13 weeks</source>
            <translation>[13 ŵééééķš]</translation>
        </message>
        <message>
            <source>12 months</source>
            <translation>[12 ḿööńţĥš~]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Nothing that was sent is known yet</source>
            <translation>[Ńööţĥîîńĝ ţĥààţ ŵààš šééńţ îîš ķńööŵń ýýééţ~~~]</translation>
        </message>
        <message>
            <source>Figures are counted from what repositories tell.</source>
            <translation>[Ƒîîĝûûřééš ààřéé çööûûńţééď ƒřööḿ ŵĥààţ řééþööšîîţööřîîééš ţééĺĺ.~]</translation>
        </message>
        <message>
            <source>Show the repositories</source>
            <translation>[Šĥööŵ ţĥéé řééþööšîîţööřîîéš]</translation>
        </message>
        <message>
            <source>The figures could not be counted</source>
            <translation>[Ţĥéé ƒîîĝûûřééš çööûûĺď ńööţ ƀéé çööûûńţééď]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Volume by %1</source>
            <translation>[Ṽööĺûûḿéé ƀý %1]</translation>
        </message>
        <message>
            <source>Failures by %1</source>
            <translation>[Ƒààîîĺûûřééš ƀý %1]</translation>
        </message>
        <message>
            <source>Time of %1</source>
            <translation>[Ţîîḿéé öƒ %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoriesPresenter</name>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>[Çööḿþĺééţé]</translation>
        </message>
        <message numerus="yes">
            <source>Complete, %n open</source>
            <translation>
                <numerusform>[Çööḿþĺééţéé, %n ööþééń]</numerusform>
                <numerusform>[Çööḿþĺééţéé, %n ööþééń]</numerusform>
            </translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>[Ńööţ šýýńçééď ýýéţ]</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>[Þààûšéď]</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>[Þààûšîńĝ]</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>[ÉÉńďîńĝ]</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>[ÖÖƒƒĺîńé]</translation>
        </message>
        <message>
            <source>Last sync failed</source>
            <translation>[Ĺààšţ šýýńç ƒààîîĺééď]</translation>
        </message>
        <message>
            <source>looked at %1</source>
            <translation>[ĺööööķééď àţ %1]</translation>
        </message>
        <message>
            <source>%1 looked at</source>
            <translation>[%1 ĺööööķééď àţ]</translation>
        </message>
        <message>
            <source>Removal not finished</source>
            <translation>[Řééḿööṽààĺ ńööţ ƒîîńîîšĥéď]</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>[Ďîîšçööńńééçţéď]</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>[ààš ööƒ %1]</translation>
        </message>
        <message>
            <source>%1 are still here</source>
            <translation>[%1 ààřéé šţîîĺĺ ĥééřéé]</translation>
        </message>
        <message>
            <source>no longer kept in step since %1</source>
            <translation>[ńöö ĺööńĝééř ķééþţ îîń šţééþ šîîńçéé %1~~~]</translation>
        </message>
        <message>
            <source>%1 communications here</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš ĥééřé]</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>[%1 šééţ ààšîîďé]</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>[Çĥööööšéé àà ƒööĺďéř.]</translation>
        </message>
        <message>
            <source>The path must begin at the root of the file system.</source>
            <translation>[Ţĥéé þààţĥ ḿûûšţ ƀééĝîîń ààţ ţĥéé řööööţ ööƒ ţĥéé ƒîîĺéé šýýšţééḿ.~~~~]</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>[ÀÀ ńààḿéé îîš ḿîîššîîńĝ.]</translation>
        </message>
        <message>
            <source>There is a repository of this name.</source>
            <translation>[Ţĥééřéé îîš àà řééþööšîîţööřýý ööƒ ţĥîîš ńààḿé.]</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>[Ţĥééřéé îîš ńöö ţîîḿéé žööńéé %1.]</translation>
        </message>
        <message>
            <source>The mapping file cannot be read: %1</source>
            <translation>[Ţĥéé ḿààþþîîńĝ ƒîîĺéé çààńńööţ ƀéé řééààď: %1~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoriesWidget</name>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>Behind, last 24 hours</source>
            <translation>[Ɓééĥîîńď, ĺààšţ 24 ĥööûûřš~~]</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>[Çööḿḿûûńîîçààţîöńš]</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>[Šééţ ààšîďé]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>No repository is connected</source>
            <translation>[Ńöö řééþööšîîţööřýý îîš çööńńééçţéď]</translation>
        </message>
        <message>
            <source>Connect an archive, or add a folder of letters and e-mails; it is only ever read.</source>
            <translation>[Çööńńééçţ ààń ààřçĥîîṽéé, ööř ààďď àà ƒööĺďééř ööƒ ĺééţţééřš ààńď éé-ḿààîîĺš; îîţ îîš ööńĺýý ééṽééř řééààď.~~~~~]</translation>
        </message>
        <message>
            <source>Connect an archive…</source>
            <translation>[Çööńńééçţ ààń ààřçĥîîṽéé…]</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>[ÀÀďď àà ƒööĺďééř…]</translation>
        </message>
        <message>
            <source>%1 was added; its first sync runs</source>
            <translation>[%1 ŵààš ààďďééď; îîţš ƒîîřšţ šýýńç řûûńš~~~~~]</translation>
        </message>
        <message>
            <source>Connects a folder of documents; it is only ever read</source>
            <translation>[Çööńńééçţš àà ƒööĺďééř ööƒ ďööçûûḿééńţš; îîţ îîš ööńĺýý ééṽééř řééààď~~]</translation>
        </message>
        <message>
            <source>Connects an archive on a server; it is only ever read</source>
            <translation>[Çööńńééçţš ààń ààřçĥîîṽéé ööń àà šééřṽééř; îîţ îîš ööńĺýý ééṽééř řééààď~~]</translation>
        </message>
        <message>
            <source>Which copy counts…</source>
            <translation>[Ŵĥîîçĥ çööþýý çööûûńţš…~]</translation>
        </message>
        <message>
            <source>Rules for communications that several repositories keep</source>
            <translation>[Řûûĺééš ƒööř çööḿḿûûńîîçààţîîööńš ţĥààţ šééṽééřààĺ řééþööšîîţööřîîééš ķéééþ]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>[%n ƀééĥîîńď]</numerusform>
                <numerusform>[%n ƀééĥîîńď]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was connected; its first sync runs</source>
            <translation>[%1 ŵààš çööńńééçţééď; îîţš ƒîîřšţ šýýńç řûûńš~~~~~]</translation>
        </message>
        <message>
            <source>%1 is connected again; what changed there is read</source>
            <translation>[%1 îîš çööńńééçţééď ààĝààîîń; ŵĥààţ çĥààńĝééď ţĥééřéé îîš řééààď~~~]</translation>
        </message>
        <message>
            <source>The connection of %1 was changed</source>
            <translation>[Ţĥéé çööńńééçţîîööń ööƒ %1 ŵààš çĥààńĝééď~~]</translation>
        </message>
        <message>
            <source>%1 is disconnected, and its records are removed from here</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď, ààńď îîţš řééçööřďš ààřéé řééḿööṽééď ƒřööḿ ĥééřéé~~~~]</translation>
        </message>
        <message>
            <source>%1 is disconnected; what is known of it stays</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď; ŵĥààţ îîš ķńööŵń ööƒ îîţ šţààýýš~~~~]</translation>
        </message>
        <message>
            <source>The mapping of %1 was saved; all of it is read again</source>
            <translation>[Ţĥéé ḿààþþîîńĝ ööƒ %1 ŵààš šààṽééď; ààĺĺ ööƒ îîţ îîš řééààď ààĝààîîń~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoryDetail</name>
        <message>
            <source>Comparison</source>
            <translation>[Çööḿþààřîšöń]</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>[Ĥééàĺţĥ]</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>[Šééţ ààšîďé]</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>[Çööńńééçţîöń]</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>[Ḿààþþîńĝ]</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>[Řééqûûéšţš]</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>[Řééçööřďš šééţ ààšîîďé]</translation>
        </message>
        <message>
            <source>What stood there</source>
            <translation>[Ŵĥààţ šţööööď ţĥééřéé]</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>[Çööþýý ĺîšţ]</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>[Ďîîšçööńńééçţ…]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Choose a record to see what stood there.</source>
            <translation>[Çĥööööšéé àà řééçööřď ţöö šéééé ŵĥààţ šţööööď ţĥééřéé.]</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) copied</source>
            <translation>
                <numerusform>[%n řééqûûééšţ(š) çööþîîééď]</numerusform>
                <numerusform>[%n řééqûûééšţ(š) çööþîîééď]</numerusform>
            </translation>
        </message>
        <message>
            <source>Health of %1</source>
            <translation>[Ĥééààĺţĥ ööƒ %1]</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>[Çööńńééçţ ààĝààîń…]</translation>
        </message>
        <message>
            <source>Sign in again…</source>
            <translation>[Šîîĝń îîń ààĝààîń…]</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>[Çĥààńĝé…]</translation>
        </message>
        <message>
            <source>Go on removing…</source>
            <translation>[Ĝöö ööń řééḿööṽîńĝ…]</translation>
        </message>
        <message>
            <source>Remove records…</source>
            <translation>[Řééḿööṽéé řééçöřďš…]</translation>
        </message>
        <message>
            <source>Write and try…</source>
            <translation>[Ŵřîîţéé ààńď ţřýý…]</translation>
        </message>
        <message numerus="yes">
            <source>the last %n since the program began; no names, numbers or secrets in them</source>
            <translation>
                <numerusform>[ţĥéé ĺààšţ %n šîîńçéé ţĥéé þřööĝřààḿ ƀééĝààń; ńöö ńààḿééš, ńûûḿƀééřš ööř šééçřééţš îîń ţĥééḿ~~~~~~~~~]</numerusform>
                <numerusform>[ţĥéé ĺààšţ %n šîîńçéé ţĥéé þřööĝřààḿ ƀééĝààń; ńöö ńààḿééš, ńûûḿƀééřš ööř šééçřééţš îîń ţĥééḿ~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>none since the program began</source>
            <translation>[ńööńéé šîîńçéé ţĥéé þřööĝřààḿ ƀééĝààń~]</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>[Šţöþ]</translation>
        </message>
        <message>
            <source>Compare now</source>
            <translation>[Çööḿþààřéé ńöŵ]</translation>
        </message>
        <message>
            <source>Set aside in %1</source>
            <translation>[Šééţ ààšîîďéé îń %1]</translation>
        </message>
        <message>
            <source>nothing: every record could be read</source>
            <translation>[ńööţĥîîńĝ: ééṽééřýý řééçööřď çööûûĺď ƀéé řééààď]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that could not be read; not searchable</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď; ńööţ šééààřçĥààƀĺéé~~~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď; ńööţ šééààřçĥààƀĺéé~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>[ÉÉxþööřţ ĺîîšţ…]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation>
                <numerusform>[%n řééçööřď(š) çööþîîééď~]</numerusform>
                <numerusform>[%n řééçööřď(š) çööþîîééď~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>[ÉÉxþööřţ ĺîîšţ]</translation>
        </message>
        <message>
            <source>set-aside</source>
            <translation>[šééţ-ààšîďé]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoryRow</name>
        <message>
            <source>Look at them</source>
            <translation>[Ĺööööķ ààţ ţĥéḿ]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>[%1 ééṽééńţš]</translation>
        </message>
        <message>
            <source>%1 resources</source>
            <translation>[%1 řééšööûûřçéš]</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>[%1 ĥééřé]</translation>
        </message>
        <message>
            <source>%1 there</source>
            <translation>[%1 ţĥééřéé]</translation>
        </message>
        <message>
            <source>%1 fewer here</source>
            <translation>[%1 ƒééŵééř ĥééřéé]</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>[%1 ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>[%1 çĥààńĝééď]</translation>
        </message>
        <message>
            <source>%1, %2, complete to %3, %4; %5 here, %6 set aside</source>
            <translation>[%1, %2, çööḿþĺééţéé ţöö %3, %4; %5 ĥééřéé, %6 šééţ ààšîîďéé~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoryText</name>
        <message>
            <source>since %1</source>
            <translation>[šîîńçéé %1]</translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) could not be understood and are set aside</source>
            <translation>
                <numerusform>[%n řééçööřď(š) çööûûĺď ńööţ ƀéé ûûńďééřšţööööď ààńď ààřéé šééţ ààšîîďéé~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) çööûûĺď ńööţ ƀéé ûûńďééřšţööööď ààńď ààřéé šééţ ààšîîďéé~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) are not what was recorded or stated</source>
            <translation>
                <numerusform>[%n ďööçûûḿééńţ(š) ààřéé ńööţ ŵĥààţ ŵààš řééçööřďééď ööř šţààţééď~~~~]</numerusform>
                <numerusform>[%n ďööçûûḿééńţ(š) ààřéé ńööţ ŵĥààţ ŵààš řééçööřďééď ööř šţààţééď~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>password, for a session</source>
            <translation>[þààššŵööřď, ƒööř àà šééššîîööń~]</translation>
        </message>
        <message>
            <source>password, with every request</source>
            <translation>[þààššŵööřď, ŵîîţĥ ééṽééřýý řééqûûééšţ~]</translation>
        </message>
        <message>
            <source>OpenText Directory Services</source>
            <translation>[ÖÖþééńŢééxţ Ďîîřééçţööřýý Šééřṽîîçéš]</translation>
        </message>
        <message>
            <source>in the browser (OAuth)</source>
            <translation>[îîń ţĥéé ƀřööŵšééř (ÖÖÀÀûûţĥ)]</translation>
        </message>
        <message>
            <source>not any more: it is disconnected</source>
            <translation>[ńööţ ààńýý ḿööřéé: îîţ îîš ďîîšçööńńééçţééď]</translation>
        </message>
        <message>
            <source>not by itself before somebody asks: the last run was refused</source>
            <translation>[ńööţ ƀýý îîţšééĺƒ ƀééƒööřéé šööḿééƀööďýý ààšķš: ţĥéé ĺààšţ řûûń ŵààš řééƒûûšééď~~~]</translation>
        </message>
        <message>
            <source>next at %1</source>
            <translation>[ńééxţ ààţ %1]</translation>
        </message>
        <message>
            <source>only when asked</source>
            <translation>[ööńĺýý ŵĥééń ààšķéď]</translation>
        </message>
        <message numerus="yes">
            <source>every %n hour(s)</source>
            <translation>
                <numerusform>[ééṽééřýý %n ĥööûûř(š)]</numerusform>
                <numerusform>[ééṽééřýý %n ĥööûûř(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>[ééṽééřýý %n ḿîîńûûţéé(š)]</numerusform>
                <numerusform>[ééṽééřýý %n ḿîîńûûţéé(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n second(s)</source>
            <translation>
                <numerusform>[ééṽééřýý %n šééçööńď(š)~]</numerusform>
                <numerusform>[ééṽééřýý %n šééçööńď(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>[àţ %1]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öþéń]</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>[ńööţ řééààď ýéţ]</translation>
        </message>
        <message>
            <source>nothing: no gap is known</source>
            <translation>[ńööţĥîîńĝ: ńöö ĝààþ îîš ķńööŵń~~]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>%1 with what they are made of</source>
            <translation>[%1 ŵîîţĥ ŵĥààţ ţĥééýý ààřéé ḿààďéé ööƒ~]</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>[Ĵöƀš]</translation>
        </message>
        <message>
            <source>%1, kept here also when they are wiped there</source>
            <translation>[%1, ķééþţ ĥééřéé ààĺšöö ŵĥééń ţĥééýý ààřéé ŵîîþééď ţĥééřéé~~]</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>[Ĺööööķéď àţ]</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>[Ĥéřé]</translation>
        </message>
        <message>
            <source>%1 delivery events, each as it came</source>
            <translation>[%1 ďééĺîîṽééřýý ééṽééńţš, ééààçĥ ààš îîţ çààḿéé]</translation>
        </message>
        <message>
            <source>%1 communications</source>
            <translation>[%1 çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>There</source>
            <translation>[Ţĥéřé]</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>[%1 řééçööřďš]</translation>
        </message>
        <message>
            <source>not counted yet</source>
            <translation>[ńööţ çööûûńţééď ýéţ]</translation>
        </message>
        <message>
            <source>Compared one by one</source>
            <translation>[Çööḿþààřééď ööńéé ƀýý öńé]</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>[ńööţ ýéţ]</translation>
        </message>
        <message>
            <source>No longer shown</source>
            <translation>[Ńöö ĺööńĝééř šĥööŵń]</translation>
        </message>
        <message>
            <source>none; kept here when there are</source>
            <translation>[ńööńéé; ķééþţ ĥééřéé ŵĥééń ţĥééřéé ààřéé]</translation>
        </message>
        <message>
            <source>%1 records, kept here</source>
            <translation>[%1 řééçööřďš, ķééþţ ĥééřéé~~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>Contract</source>
            <extracomment>A contract by name, and its version</extracomment>
            <translation>[Çööńţřààçţ]</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>[%1, ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>[ÀÀďďřéšš]</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>[Ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>[Ďîîšçööńńééçţéď]</translation>
        </message>
        <message>
            <source>since %1; what is known of it stays here</source>
            <translation>[šîîńçéé %1; ŵĥààţ îîš ķńööŵń ööƒ îîţ šţààýýš ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Ďööçûûḿéńţš]</translation>
        </message>
        <message>
            <source>fetched with their records; their text is searched</source>
            <translation>[ƒééţçĥééď ŵîîţĥ ţĥééîîř řééçööřďš; ţĥééîîř ţééxţ îîš šééààřçĥééď~~~~]</translation>
        </message>
        <message>
            <source>fetched when they are opened; searched from then on</source>
            <translation>[ƒééţçĥééď ŵĥééń ţĥééýý ààřéé ööþééńééď; šééààřçĥééď ƒřööḿ ţĥééń ööń~~~]</translation>
        </message>
        <message>
            <source>Times without a zone</source>
            <translation>[Ţîîḿééš ŵîîţĥööûûţ àà žöńé]</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>[Çööńńééçţéď]</translation>
        </message>
        <message>
            <source>none: what is usual for such a repository is understood</source>
            <translation>[ńööńéé: ŵĥààţ îîš ûûšûûààĺ ƒööř šûûçĥ àà řééþööšîîţööřýý îîš ûûńďééřšţööööď]</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>[%n ĺîîńéé(š)]</numerusform>
                <numerusform>[%n ĺîîńéé(š)]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoryWords</name>
        <message>
            <source>Levels that are communications</source>
            <translation>[Ĺééṽééĺš ţĥààţ ààřéé çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>Levels of description, parted by blanks</source>
            <translation>[Ĺééṽééĺš ööƒ ďééšçřîîþţîîööń, þààřţééď ƀýý ƀĺààńķš~~~]</translation>
        </message>
        <message>
            <source>Other addresses of documents</source>
            <translation>[ÖÖţĥééř ààďďřééššééš ööƒ ďööçûûḿééńţš~]</translation>
        </message>
        <message>
            <source>Beginnings of addresses, parted by blanks; the session is never sent there</source>
            <translation>[Ɓééĝîîńńîîńĝš ööƒ ààďďřééššééš, þààřţééď ƀýý ƀĺààńķš; ţĥéé šééššîîööń îîš ńééṽééř šééńţ ţĥééřéé~~~~~~~]</translation>
        </message>
        <message>
            <source>What is not shown any more</source>
            <translation>[Ŵĥààţ îîš ńööţ šĥööŵń ààńýý ḿööřéé~]</translation>
        </message>
        <message>
            <source>keep, or remove: then it goes from here as well, for accounts that lose a role</source>
            <translation>[ķééééþ, ööř řééḿööṽéé: ţĥééń îîţ ĝööééš ƒřööḿ ĥééřéé ààš ŵééĺĺ, ƒööř ààççööûûńţš ţĥààţ ĺööšéé àà řööĺéé~~~~~]</translation>
        </message>
        <message>
            <source>Hours between full comparisons</source>
            <translation>[Ĥööûûřš ƀééţŵééééń ƒûûĺĺ çööḿþààřîîšööńš]</translation>
        </message>
        <message>
            <source>All ids here are compared with all there</source>
            <translation>[ÀÀĺĺ îîďš ĥééřéé ààřéé çööḿþààřééď ŵîîţĥ ààĺĺ ţĥééřéé~]</translation>
        </message>
        <message>
            <source>Without TLS</source>
            <translation>[Ŵîîţĥööûûţ ŢĹŠ]</translation>
        </message>
        <message>
            <source>yes: passwords and letters may pass in the clear</source>
            <translation>[ýýééš: þààššŵööřďš ààńď ĺééţţééřš ḿààýý þààšš îîń ţĥéé çĺééààř~~~~]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Its id; the first one of the server without it</source>
            <translation>[ÎÎţš îîď; ţĥéé ƒîîřšţ ööńéé ööƒ ţĥéé šééřṽééř ŵîîţĥööûûţ îîţ~~~]</translation>
        </message>
        <message>
            <source>Object type</source>
            <translation>[ÖÖƀĵééçţ ţýýþé]</translation>
        </message>
        <message>
            <source>Objects of this type are communications</source>
            <translation>[ÖÖƀĵééçţš ööƒ ţĥîîš ţýýþéé ààřéé çööḿḿûûńîîçààţîîööńš]</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>[Ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Id of a folder; only what lies below it is read</source>
            <translation>[ÎÎď ööƒ àà ƒööĺďééř; ööńĺýý ŵĥààţ ĺîîééš ƀééĺööŵ îîţ îîš řééààď~]</translation>
        </message>
        <message>
            <source>Property of the version sent</source>
            <translation>[Þřööþééřţýý ööƒ ţĥéé ṽééřšîîööń šééńţ~]</translation>
        </message>
        <message>
            <source>Holds its label or id, or is true of it alone</source>
            <translation>[Ĥööĺďš îîţš ĺààƀééĺ ööř îîď, ööř îîš ţřûûéé ööƒ îîţ ààĺööńéé~]</translation>
        </message>
        <message>
            <source>What holds do there</source>
            <translation>[Ŵĥààţ ĥööĺďš ďöö ţĥééřéé~]</translation>
        </message>
        <message>
            <source>enforced: deletion is known to be refused</source>
            <translation>[ééńƒööřçééď: ďééĺééţîîööń îîš ķńööŵń ţöö ƀéé řééƒûûšééď~]</translation>
        </message>
        <message>
            <source>Seconds its index may be late</source>
            <translation>[Šééçööńďš îîţš îîńďééx ḿààýý ƀéé ĺààţéé]</translation>
        </message>
        <message>
            <source>How far back each run looks once more</source>
            <translation>[Ĥööŵ ƒààř ƀààçķ ééààçĥ řûûń ĺööööķš ööńçéé ḿööřéé~]</translation>
        </message>
        <message>
            <source>Node types</source>
            <translation>[Ńööďéé ţýþéš]</translation>
        </message>
        <message>
            <source>Numbers of the types that are communications, parted by blanks</source>
            <translation>[Ńûûḿƀééřš ööƒ ţĥéé ţýýþééš ţĥààţ ààřéé çööḿḿûûńîîçààţîîööńš, þààřţééď ƀýý ƀĺààńķš~~~~]</translation>
        </message>
        <message>
            <source>Business objects</source>
            <translation>[Ɓûûšîîńééšš ööƀĵééçţš]</translation>
        </message>
        <message>
            <source>yes: those of its workspaces are asked for</source>
            <translation>[ýýééš: ţĥööšéé ööƒ îîţš ŵööřķšþààçééš ààřéé ààšķééď ƒööř~]</translation>
        </message>
        <message>
            <source>Business workspaces</source>
            <translation>[Ɓûûšîîńééšš ŵööřķšþààçééš]</translation>
        </message>
        <message>
            <source>no: they are not read</source>
            <translation>[ńöö: ţĥééýý ààřéé ńööţ řééàď]</translation>
        </message>
        <message>
            <source>What types of workspaces stand for</source>
            <translation>[Ŵĥààţ ţýýþééš ööƒ ŵööřķšþààçééš šţààńď ƒööř~~~]</translation>
        </message>
        <message>
            <source>Police=policy; Schaden=claim, where the name does not tell it</source>
            <translation>[Þööĺîîçéé=þööĺîîçýý; Šçĥààďééń=çĺààîîḿ, ŵĥééřéé ţĥéé ńààḿéé ďööééš ńööţ ţééĺĺ îîţ~~~]</translation>
        </message>
        <message>
            <source>Attribute with the renewal date</source>
            <translation>[ÀÀţţřîîƀûûţéé ŵîîţĥ ţĥéé řééńééŵààĺ ďààţéé]</translation>
        </message>
        <message>
            <source>Category and attribute, parted by a slash; else one that is called so</source>
            <translation>[Çààţééĝööřýý ààńď ààţţřîîƀûûţéé, þààřţééď ƀýý àà šĺààšĥ; ééĺšéé ööńéé ţĥààţ îîš çààĺĺééď šöö~~~]</translation>
        </message>
        <message>
            <source>Attributes that list consents</source>
            <translation>[ÀÀţţřîîƀûûţééš ţĥààţ ĺîîšţ çööńšééńţš~~]</translation>
        </message>
        <message>
            <source>Category and set, parted by a slash; its rows have a purpose and a state</source>
            <translation>[Çààţééĝööřýý ààńď šééţ, þààřţééď ƀýý àà šĺààšĥ; îîţš řööŵš ĥààṽéé àà þûûřþööšéé ààńď àà šţààţéé~~~~]</translation>
        </message>
        <message>
            <source>Attributes that list files</source>
            <translation>[ÀÀţţřîîƀûûţééš ţĥààţ ĺîîšţ ƒîîĺééš~]</translation>
        </message>
        <message>
            <source>Category and set, parted by a slash</source>
            <translation>[Çààţééĝööřýý ààńď šééţ, þààřţééď ƀýý àà šĺààšĥ~]</translation>
        </message>
        <message>
            <source>Attribute with a file's version</source>
            <translation>[ÀÀţţřîîƀûûţéé ŵîîţĥ àà ƒîîĺéé'š ṽééřšîîööń]</translation>
        </message>
        <message>
            <source>Category, set and attribute, parted by slashes</source>
            <translation>[Çààţééĝööřýý, šééţ ààńď ààţţřîîƀûûţéé, þààřţééď ƀýý šĺààšĥééš~~]</translation>
        </message>
        <message>
            <source>Renditions</source>
            <translation>[Řééńďîîţîöńš]</translation>
        </message>
        <message>
            <source>yes: they are asked for, version by version</source>
            <translation>[ýýééš: ţĥééýý ààřéé ààšķééď ƒööř, ṽééřšîîööń ƀýý ṽééřšîîööń]</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>[Řééţééńţîöń]</translation>
        </message>
        <message>
            <source>no: it is not asked for</source>
            <translation>[ńöö: îîţ îîš ńööţ ààšķééď ƒööř~]</translation>
        </message>
        <message>
            <source>Directory Services</source>
            <translation>[Ďîîřééçţööřýý Šééřṽîîçéš]</translation>
        </message>
        <message>
            <source>Their address; the password goes there instead of to the server</source>
            <translation>[Ţĥééîîř ààďďřééšš; ţĥéé þààššŵööřď ĝööééš ţĥééřéé îîńšţééààď ööƒ ţöö ţĥéé šééřṽééř~~~~~]</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>[Ďööḿàîń]</translation>
        </message>
        <message>
            <source>Of the account, where the server has several</source>
            <translation>[ÖÖƒ ţĥéé ààççööûûńţ, ŵĥééřéé ţĥéé šééřṽééř ĥààš šééṽééřààĺ~~]</translation>
        </message>
        <message>
            <source>Minutes its index may be late</source>
            <translation>[Ḿîîńûûţééš îîţš îîńďééx ḿààýý ƀéé ĺààţé]</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>[Šîîĝń-îń]</translation>
        </message>
        <message>
            <source>basic or password; bearer: the secret is a token; otds: at Directory Services; oauth: in the browser</source>
            <translation>[ƀààšîîç ööř þààššŵööřď; ƀééààřééř: ţĥéé šééçřééţ îîš àà ţööķééń; ööţďš: ààţ Ďîîřééçţööřýý Šééřṽîîçééš; ööààûûţĥ: îîń ţĥéé ƀřööŵšééř~~~~~~~]</translation>
        </message>
        <message>
            <source>Authorization server</source>
            <translation>[ÀÀûûţĥööřîîžààţîîöń šéřṽéř]</translation>
        </message>
        <message>
            <source>Its address as issuer, for oauth; the other two follow from it</source>
            <translation>[ÎÎţš ààďďřééšš ààš îîššûûééř, ƒööř ööààûûţĥ; ţĥéé ööţĥééř ţŵöö ƒööĺĺööŵ ƒřööḿ îîţ~~~~]</translation>
        </message>
        <message>
            <source>Address to sign in at</source>
            <translation>[ÀÀďďřééšš ţöö šîîĝń îîń ààţ~]</translation>
        </message>
        <message>
            <source>For oauth, where the issuer does not tell it</source>
            <translation>[Ƒööř ööààûûţĥ, ŵĥééřéé ţĥéé îîššûûééř ďööééš ńööţ ţééĺĺ îîţ~]</translation>
        </message>
        <message>
            <source>Address of tokens</source>
            <translation>[ÀÀďďřééšš ööƒ ţööķééńš]</translation>
        </message>
        <message>
            <source>For oauth, where the issuer does not tell it; for otds, that of a tenant</source>
            <translation>[Ƒööř ööààûûţĥ, ŵĥééřéé ţĥéé îîššûûééř ďööééš ńööţ ţééĺĺ îîţ; ƒööř ööţďš, ţĥààţ ööƒ àà ţééńààńţ~~~~~]</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>[Çĺîîééńţ îď]</translation>
        </message>
        <message>
            <source>How the authorization server knows this program</source>
            <translation>[Ĥööŵ ţĥéé ààûûţĥööřîîžààţîîööń šééřṽééř ķńööŵš ţĥîîš þřööĝřààḿ~~]</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>[Šçöþé]</translation>
        </message>
        <message>
            <source>What is asked for, parted by blanks; often offline_access is needed</source>
            <translation>[Ŵĥààţ îîš ààšķééď ƒööř, þààřţééď ƀýý ƀĺààńķš; ööƒţééń ööƒƒĺîîńéé_ààççééšš îîš ńééééďééď~~~~~]</translation>
        </message>
        <message>
            <source>Port for coming back</source>
            <translation>[Þööřţ ƒööř çööḿîîńĝ ƀààçķ~]</translation>
        </message>
        <message>
            <source>Of this machine, where the server wants to know it; else any</source>
            <translation>[ÖÖƒ ţĥîîš ḿààçĥîîńéé, ŵĥééřéé ţĥéé šééřṽééř ŵààńţš ţöö ķńööŵ îîţ; ééĺšéé ààńýý~~~~]</translation>
        </message>
        <message>
            <source>Header with the document's id</source>
            <translation>[Ĥééààďééř ŵîîţĥ ţĥéé ďööçûûḿééńţ'š îîď~]</translation>
        </message>
        <message>
            <source>Fields of the letter that came back, parted by blanks; the first that is there counts</source>
            <translation>[Ƒîîééĺďš ööƒ ţĥéé ĺééţţééř ţĥààţ çààḿéé ƀààçķ, þààřţééď ƀýý ƀĺààńķš; ţĥéé ƒîîřšţ ţĥààţ îîš ţĥééřéé çööûûńţš~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Return path with the id</source>
            <translation>[Řééţûûřń þààţĥ ŵîîţĥ ţĥéé îîď~~]</translation>
        </message>
        <message>
            <source>As bounces+*@example.org, with * for the document's id</source>
            <translation>[ÀÀš ƀööûûńçééš+*@ééxààḿþĺéé.ööřĝ, ŵîîţĥ * ƒööř ţĥéé ďööçûûḿééńţ'š îîď~~~~~]</translation>
        </message>
        <message>
            <source>Envelope id</source>
            <translation>[ÉÉńṽééĺööþé îď]</translation>
        </message>
        <message>
            <source>yes: the envelope id of the report is the document's id</source>
            <translation>[ýýééš: ţĥéé ééńṽééĺööþéé îîď ööƒ ţĥéé řééþööřţ îîš ţĥéé ďööçûûḿééńţ'š îîď~~]</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>[Ĝààţéŵàý]</translation>
        </message>
        <message>
            <source>What other feeds call it, where they name messages by the Message-ID of the letter</source>
            <translation>[Ŵĥààţ ööţĥééř ƒééééďš çààĺĺ îîţ, ŵĥééřéé ţĥééýý ńààḿéé ḿééššààĝééš ƀýý ţĥéé Ḿééššààĝéé-ÎÎĎ ööƒ ţĥéé ĺééţţééř~~~~~]</translation>
        </message>
        <message>
            <source>Events at once</source>
            <translation>[ÉÉṽééńţš ààţ ööńçé]</translation>
        </message>
        <message>
            <source>How many are asked for with one request</source>
            <translation>[Ĥööŵ ḿààńýý ààřéé ààšķééď ƒööř ŵîîţĥ ööńéé řééqûûééšţ]</translation>
        </message>
        <message>
            <source>Read from</source>
            <translation>[Řééààď ƒřöḿ]</translation>
        </message>
        <message>
            <source>A day, 2025-01-01; without it all that is there</source>
            <translation>[ÀÀ ďààýý, 2025-01-01; ŵîîţĥööûûţ îîţ ààĺĺ ţĥààţ îîš ţĥééřéé~~~~~]</translation>
        </message>
        <message>
            <source>Hours read again</source>
            <translation>[Ĥööûûřš řééààď ààĝàîń]</translation>
        </message>
        <message>
            <source>Where the feed has forgotten how far it was read</source>
            <translation>[Ŵĥééřéé ţĥéé ƒééééď ĥààš ƒööřĝööţţééń ĥööŵ ƒààř îîţ ŵààš řééààď~~~]</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>[Ďööḿàîńš]</translation>
        </message>
        <message>
            <source>Parted by commas; without it all that the account sees</source>
            <translation>[Þààřţééď ƀýý çööḿḿààš; ŵîîţĥööûûţ îîţ ààĺĺ ţĥààţ ţĥéé ààççööûûńţ šééééš~~~]</translation>
        </message>
        <message>
            <source>Types of resources</source>
            <translation>[Ţýýþééš ööƒ řééšööûûřçéš]</translation>
        </message>
        <message>
            <source>exstrapplication and others, parted by commas; without it all</source>
            <translation>[ééxšţřààþþĺîîçààţîîööń ààńď ööţĥééřš, þààřţééď ƀýý çööḿḿààš; ŵîîţĥööûûţ îîţ ààĺĺ~~~~]</translation>
        </message>
        <message>
            <source>Path of Design</source>
            <translation>[Þààţĥ ööƒ Ďééšîîĝń]</translation>
        </message>
        <message>
            <source>Below the address, or an address of its own</source>
            <translation>[Ɓééĺööŵ ţĥéé ààďďřééšš, ööř ààń ààďďřééšš ööƒ îîţš ööŵń~~~~]</translation>
        </message>
        <message>
            <source>Path of Orchestration</source>
            <translation>[Þààţĥ ööƒ ÖÖřçĥééšţřààţîîööń]</translation>
        </message>
        <message>
            <source>Parameter that filters jobs</source>
            <translation>[Þààřààḿééţééř ţĥààţ ƒîîĺţééřš ĵööƀš~]</translation>
        </message>
        <message>
            <source>filter or filterRequest; without it it is found out</source>
            <translation>[ƒîîĺţééř ööř ƒîîĺţééřŘééqûûééšţ; ŵîîţĥööûûţ îîţ îîţ îîš ƒööûûńď ööûûţ~]</translation>
        </message>
        <message>
            <source>Entries at once</source>
            <translation>[ÉÉńţřîîééš ààţ öńçé]</translation>
        </message>
        <message>
            <source>How many of a list are asked for with one request</source>
            <translation>[Ĥööŵ ḿààńýý ööƒ àà ĺîîšţ ààřéé ààšķééď ƒööř ŵîîţĥ ööńéé řééqûûééšţ~]</translation>
        </message>
        <message>
            <source>Key of the document</source>
            <translation>[Ķééýý ööƒ ţĥéé ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>In output manifests: what archives name the document by</source>
            <translation>[ÎÎń ööûûţþûûţ ḿààńîîƒééšţš: ŵĥààţ ààřçĥîîṽééš ńààḿéé ţĥéé ďööçûûḿééńţ ƀýý~~]</translation>
        </message>
        <message>
            <source>Key of the template</source>
            <translation>[Ķééýý ööƒ ţĥéé ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>In output manifests: the code of the template of a document</source>
            <translation>[ÎÎń ööûûţþûûţ ḿààńîîƒééšţš: ţĥéé çööďéé ööƒ ţĥéé ţééḿþĺààţéé ööƒ àà ďööçûûḿééńţ~~]</translation>
        </message>
        <message>
            <source>Key of the version</source>
            <translation>[Ķééýý ööƒ ţĥéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>In the metadata of a template: what communications name its version by</source>
            <translation>[ÎÎń ţĥéé ḿééţààďààţàà ööƒ àà ţééḿþĺààţéé: ŵĥààţ çööḿḿûûńîîçààţîîööńš ńààḿéé îîţš ṽééřšîîööń ƀýý~]</translation>
        </message>
        <message>
            <source>Texts of blocks</source>
            <translation>[Ţééxţš ööƒ ƀĺööçķš~]</translation>
        </message>
        <message>
            <source>no: they are not fetched</source>
            <translation>[ńöö: ţĥééýý ààřéé ńööţ ƒééţçĥééď]</translation>
        </message>
        <message>
            <source>Counting customers of jobs</source>
            <translation>[Çööûûńţîîńĝ çûûšţööḿééřš ööƒ ĵööƀš~]</translation>
        </message>
        <message>
            <source>lines, or the element that is a customer in their input; no: it is not fetched</source>
            <translation>[ĺîîńééš, ööř ţĥéé ééĺééḿééńţ ţĥààţ îîš àà çûûšţööḿééř îîń ţĥééîîř îîńþûûţ; ńöö: îîţ îîš ńööţ ƒééţçĥééď~~~~~~]</translation>
        </message>
        <message>
            <source>Hours between full readings</source>
            <translation>[Ĥööûûřš ƀééţŵééééń ƒûûĺĺ řééààďîîńĝš]</translation>
        </message>
        <message>
            <source>All templates and blocks are read again, also those that seem unchanged</source>
            <translation>[ÀÀĺĺ ţééḿþĺààţééš ààńď ƀĺööçķš ààřéé řééààď ààĝààîîń, ààĺšöö ţĥööšéé ţĥààţ šééééḿ ûûńçĥààńĝééď~~~~]</translation>
        </message>
        <message>
            <source>What it speaks</source>
            <translation>[Ŵĥààţ îîţ šþééààķš]</translation>
        </message>
        <message>
            <source>flowable, or opentext: Workflow Service</source>
            <translation>[ƒĺööŵààƀĺéé, ööř ööþééńţééxţ: Ŵööřķƒĺööŵ Šééřṽîîçéé~~]</translation>
        </message>
        <message>
            <source>Your name there</source>
            <translation>[ÝÝööûûř ńààḿé ţĥéřé]</translation>
        </message>
        <message>
            <source>As whom tasks are claimed, where the system calls the account otherwise</source>
            <translation>[ÀÀš ŵĥööḿ ţààšķš ààřéé çĺààîîḿééď, ŵĥééřéé ţĥéé šýýšţééḿ çààĺĺš ţĥéé ààççööûûńţ ööţĥééřŵîîšéé~~~~~]</translation>
        </message>
        <message>
            <source>Your groups there</source>
            <translation>[ÝÝööûûř ĝřööûûþš ţĥéřé]</translation>
        </message>
        <message>
            <source>Whose tasks you may claim, parted by commas</source>
            <translation>[Ŵĥööšéé ţààšķš ýýööûû ḿààýý çĺààîîḿ, þààřţééď ƀýý çööḿḿààš~]</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>[Þřööçééššéš]</translation>
        </message>
        <message>
            <source>Keys of their definitions, parted by commas; without it all</source>
            <translation>[Ķééýýš ööƒ ţĥééîîř ďééƒîîńîîţîîööńš, þààřţééď ƀýý çööḿḿààš; ŵîîţĥööûûţ îîţ ààĺĺ~~]</translation>
        </message>
        <message>
            <source>Path of the process interface</source>
            <translation>[Þààţĥ ööƒ ţĥéé þřööçééšš îîńţééřƒààçéé~]</translation>
        </message>
        <message>
            <source>Below the address, where it is another one than usual</source>
            <translation>[Ɓééĺööŵ ţĥéé ààďďřééšš, ŵĥééřéé îîţ îîš ààńööţĥééř ööńéé ţĥààń ûûšûûààĺ~~]</translation>
        </message>
        <message>
            <source>Path of the history</source>
            <translation>[Þààţĥ ööƒ ţĥéé ĥîîšţööřýý]</translation>
        </message>
        <message>
            <source>Path for external workers</source>
            <translation>[Þààţĥ ƒööř ééxţééřńààĺ ŵööřķééřš~]</translation>
        </message>
        <message>
            <source>Attributes of holds</source>
            <translation>[ÀÀţţřîîƀûûţééš ööƒ ĥööĺďš]</translation>
        </message>
        <message>
            <source>The one that names them; then name=…, since=…, foreign=…</source>
            <translation>[Ţĥéé ööńéé ţĥààţ ńààḿééš ţĥééḿ; ţĥééń ńààḿéé=…, šîîńçéé=…, ƒööřééîîĝń=…~~~~~~]</translation>
        </message>
        <message>
            <source>Relation to a hold</source>
            <translation>[Řééĺààţîîööń ţöö àà ĥöĺď]</translation>
        </message>
        <message>
            <source>Its name; the other end of it is the hold</source>
            <translation>[ÎÎţš ńààḿéé; ţĥéé ööţĥééř ééńď ööƒ îîţ îîš ţĥéé ĥööĺď~~~]</translation>
        </message>
        <message>
            <source>Query for holds</source>
            <translation>[Qûûééřýý ƒööř ĥöĺďš]</translation>
        </message>
        <message>
            <source>DQL with the columns cf_id and cf_code</source>
            <translation>[ĎQĹ ŵîîţĥ ţĥéé çööĺûûḿńš çƒ_îîď ààńď çƒ_çööďéé~~~~~~]</translation>
        </message>
        <message>
            <source>Query for retention</source>
            <translation>[Qûûééřýý ƒööř řééţééńţîöń]</translation>
        </message>
        <message>
            <source>DQL with the columns cf_id, cf_schedule and cf_due</source>
            <translation>[ĎQĹ ŵîîţĥ ţĥéé çööĺûûḿńš çƒ_îîď, çƒ_šçĥééďûûĺéé ààńď çƒ_ďûûéé~~~~~~~]</translation>
        </message>
        <message>
            <source>Where documents come from</source>
            <translation>[Ŵĥééřéé ďööçûûḿééńţš çööḿéé ƒřööḿ]</translation>
        </message>
        <message>
            <source>media-url-policy: local, dc-pref, dc-only or all</source>
            <translation>[ḿééďîîàà-ûûřĺ-þööĺîîçýý: ĺööçààĺ, ďç-þřééƒ, ďç-ööńĺýý ööř ààĺĺ~~~~]</translation>
        </message>
        <message>
            <source>Comparing while searching there</source>
            <translation>[Çööḿþààřîîńĝ ŵĥîîĺéé šééààřçĥîîńĝ ţĥééřéé~]</translation>
        </message>
        <message>
            <source>as-typed: values stand there as people type them, and are compared so</source>
            <translation>[ààš-ţýýþééď: ṽààĺûûééš šţààńď ţĥééřéé ààš þééööþĺéé ţýýþéé ţĥééḿ, ààńď ààřéé çööḿþààřééď šöö~~~]</translation>
        </message>
        <message>
            <source>Address to take instead</source>
            <translation>[ÀÀďďřééšš ţöö ţààķéé îîńšţééààď]</translation>
        </message>
        <message>
            <source>Where the server names an inner host for itself</source>
            <translation>[Ŵĥééřéé ţĥéé šééřṽééř ńààḿééš ààń îîńńééř ĥööšţ ƒööř îîţšééĺƒ~~~]</translation>
        </message>
        <message>
            <source>Returned mails</source>
            <translation>[Řééţûûřńééď ḿààîĺš]</translation>
        </message>
        <message>
            <source>Documents on a disk, with an index beside them or e-mails without one</source>
            <translation>[Ďööçûûḿééńţš ööń àà ďîîšķ, ŵîîţĥ ààń îîńďééx ƀééšîîďéé ţĥééḿ ööř éé-ḿààîîĺš ŵîîţĥööûûţ ööńéé~~~]</translation>
        </message>
        <message>
            <source>Address of one repository of its backend: https://…/repositories/2</source>
            <translation>[ÀÀďďřééšš ööƒ ööńéé řééþööšîîţööřýý ööƒ îîţš ƀààçķééńď: https://…/repositories/2~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the service document of the browser binding, CMIS 1.1</source>
            <translation>[ÀÀďďřééšš ööƒ ţĥéé šééřṽîîçéé ďööçûûḿééńţ ööƒ ţĥéé ƀřööŵšééř ƀîîńďîîńĝ, ÇḾÎÎŠ 1.1~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of Content Server: https://…/otcs/cs.exe</source>
            <translation>[ÀÀďďřééšš ööƒ Çööńţééńţ Šééřṽééř: https://…/otcs/cs.exe~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the feed of delivery events: https://…, before /events</source>
            <translation>[ÀÀďďřééšš ööƒ ţĥéé ƒééééď ööƒ ďééĺîîṽééřýý ééṽééńţš: https://…, ƀééƒööřéé /ééṽééńţš~~~~~~]</translation>
        </message>
        <message>
            <source>Address of its REST services: https://…/dctm-rest</source>
            <translation>[ÀÀďďřééšš ööƒ îîţš ŘÉÉŠŢ šééřṽîîçééš: https://…/dctm-rest~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the composition system: https://…, before /design</source>
            <translation>[ÀÀďďřééšš ööƒ ţĥéé çööḿþööšîîţîîööń šýýšţééḿ: https://…, ƀééƒööřéé /ďééšîîĝń~~~~~~]</translation>
        </message>
        <message>
            <source>Address of the workflow system: https://…, before /service or /workflow/v1</source>
            <translation>[ÀÀďďřééšš ööƒ ţĥéé ŵööřķƒĺööŵ šýýšţééḿ: https://…, ƀééƒööřéé /šééřṽîîçéé ööř /ŵööřķƒĺööŵ/ṽ1~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Folder of returned mails: .eml files, a Maildir or mailboxes</source>
            <translation>[Ƒööĺďééř ööƒ řééţûûřńééď ḿààîîĺš: .ééḿĺ ƒîîĺééš, àà Ḿààîîĺďîîř ööř ḿààîîĺƀööxééš~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RequestTable</name>
        <message>
            <source>none: %1</source>
            <translation>[ńööńéé: %1]</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>[%1 ḿš]</translation>
        </message>
        <message>
            <source>At</source>
            <translation>[Àţ]</translation>
        </message>
        <message>
            <source>For</source>
            <translation>[Ƒöř]</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>[Àšķéď]</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>[ÀÀńšŵéř]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šîžé]</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>[Ţööķ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RequestWords</name>
        <message>
            <source>Claim acknowledgement</source>
            <translation>[Çĺààîîḿ ààçķńööŵĺééďĝééḿééńţ]</translation>
        </message>
        <message>
            <source>Request for missing information</source>
            <translation>[Řééqûûééšţ ƒööř ḿîîššîîńĝ îîńƒööřḿààţîîööń]</translation>
        </message>
        <message>
            <source>Claim settlement</source>
            <translation>[Çĺààîîḿ šééţţĺééḿééńţ]</translation>
        </message>
        <message>
            <source>Claim denial</source>
            <translation>[Çĺààîîḿ ďééńîàĺ]</translation>
        </message>
        <message>
            <source>Follow-up letter</source>
            <translation>[Ƒööĺĺööŵ-ûûþ ĺééţţééř]</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>[Çööńƒîîřḿààţîöń]</translation>
        </message>
        <message>
            <source>Response to a complaint</source>
            <translation>[Řééšþööńšéé ţöö àà çööḿþĺààîîńţ]</translation>
        </message>
        <message>
            <source>Notice of a change to the account</source>
            <translation>[Ńööţîîçéé ööƒ àà çĥààńĝéé ţöö ţĥéé ààççööûûńţ]</translation>
        </message>
        <message>
            <source>Letter on a loan</source>
            <translation>[Ĺééţţééř ööń àà ĺööàń]</translation>
        </message>
        <message>
            <source>Account confirmation</source>
            <translation>[ÀÀççööûûńţ çööńƒîîřḿààţîöń]</translation>
        </message>
        <message>
            <source>Account statement</source>
            <translation>[ÀÀççööûûńţ šţààţééḿéńţ]</translation>
        </message>
        <message>
            <source>Billing notice</source>
            <translation>[Ɓîîĺĺîîńĝ ńööţîîçé]</translation>
        </message>
        <message>
            <source>Policy pack</source>
            <translation>[Þööĺîîçýý þàçķ]</translation>
        </message>
        <message>
            <source>Regulatory notice</source>
            <translation>[Řééĝûûĺààţööřýý ńöţîçé]</translation>
        </message>
        <message>
            <source>Acknowledgement of a dispute</source>
            <translation>[ÀÀçķńööŵĺééďĝééḿééńţ ööƒ àà ďîîšþûûţéé]</translation>
        </message>
        <message>
            <source>Interim update on a dispute</source>
            <translation>[ÎÎńţééřîîḿ ûûþďààţéé ööń àà ďîîšþûţé]</translation>
        </message>
        <message>
            <source>Settlement offer</source>
            <translation>[Šééţţĺééḿééńţ ööƒƒééř]</translation>
        </message>
        <message>
            <source>Rejection</source>
            <translation>[Řééĵééçţîöń]</translation>
        </message>
        <message>
            <source>Final response to a dispute</source>
            <translation>[Ƒîîńààĺ řééšþööńšéé ţöö àà ďîîšþûûţé]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>[Çĺààîḿš]</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>[Šééřṽîçé]</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>[Ĺöàńš]</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>[ÀÀççööûńţš]</translation>
        </message>
        <message>
            <source>Packs, statements, notices</source>
            <translation>[Þààçķš, šţààţééḿééńţš, ńööţîîçééš~~]</translation>
        </message>
        <message>
            <source>Regulatory</source>
            <translation>[Řééĝûûĺàţöřý]</translation>
        </message>
        <message>
            <source>Answers to disputes</source>
            <translation>[ÀÀńšŵééřš ţöö ďîîšþûûţééš]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>[ÀÀḿöûńţ]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Status of the case</source>
            <translation>[Šţààţûûš ööƒ ţĥéé çààšéé]</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>[Ŵĥààţ çĥààńĝééš]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Status of the claim</source>
            <translation>[Šţààţûûš ööƒ ţĥéé çĺààîîḿ]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>[Ďééçîîšîöń]</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>[Ďîîšþûţé]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Ďûé]</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>[Ĝřööûńď]</translation>
        </message>
        <message>
            <source>Letter that it refers to</source>
            <translation>[Ĺééţţééř ţĥààţ îîţ řééƒééřš ţöö~]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Status of the loan</source>
            <translation>[Šţààţûûš ööƒ ţĥéé ĺööààń]</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>[Ŵĥààţ îîš ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>[Þééřîöď]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Status of the policy</source>
            <translation>[Šţààţûûš ööƒ ţĥéé þööĺîîçý]</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>[Þřööďûçţ]</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>[Řééçééîṽéď]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>Regulation</source>
            <translation>[Řééĝûûĺàţîöń]</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>[Šûûƀĵéçţ]</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>[ÛÛńţîîĺ ŵĥéń]</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>[Ĺééţţéř]</translation>
        </message>
        <message>
            <source>Case or workspace</source>
            <translation>[Çààšéé ööř ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>letter %1</source>
            <translation>[ĺééţţééř %1]</translation>
        </message>
        <message>
            <source>workspace %1</source>
            <translation>[ŵööřķšþààçéé %1]</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>[çààšé %1]</translation>
        </message>
        <message>
            <source>dispute %1</source>
            <translation>[ďîîšþûûţé %1]</translation>
        </message>
        <message>
            <source>letters to %1</source>
            <translation>[ĺééţţééřš ţöö %1~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Consent, %1</source>
            <translation>[Çööńšééńţ, %1~]</translation>
        </message>
        <message>
            <source>Business unit</source>
            <translation>[Ɓûûšîîńééšš ûûńîţ]</translation>
        </message>
        <message>
            <source>Brand of the letter</source>
            <translation>[Ɓřààńď ööƒ ţĥéé ĺééţţééř~]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>name</source>
            <translation>[ńàḿé]</translation>
        </message>
        <message>
            <source>status</source>
            <translation>[šţààţûš]</translation>
        </message>
        <message>
            <source>step</source>
            <translation>[šţéþ]</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>[řééńéŵàĺ]</translation>
        </message>
        <message>
            <source>address</source>
            <translation>[ààďďřéšš]</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>[éé-ḿàîĺ]</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>[þĥöńé]</translation>
        </message>
        <message>
            <source>document id</source>
            <translation>[ďööçûûḿééńţ îď]</translation>
        </message>
        <message>
            <source>title</source>
            <translation>[ţîţĺé]</translation>
        </message>
        <message>
            <source>type</source>
            <translation>[ţýþé]</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>[šéńţ]</translation>
        </message>
        <message>
            <source>recipient</source>
            <translation>[řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>[řééàšöń]</translation>
        </message>
        <message>
            <source>product</source>
            <translation>[þřööďûçţ]</translation>
        </message>
        <message>
            <source>received</source>
            <translation>[řééçééîṽéď]</translation>
        </message>
        <message>
            <source>made by</source>
            <translation>[ḿààďé ƀý]</translation>
        </message>
        <message>
            <source>approved by</source>
            <translation>[ààþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>the rule “%1” of the house leaves no other</source>
            <translation>[ţĥéé řûûĺéé “%1” ööƒ ţĥéé ĥööûûšéé ĺééààṽééš ńöö ööţĥééř~]</translation>
        </message>
        <message>
            <source>letters of this kind go by no other</source>
            <translation>[ĺééţţééřš ööƒ ţĥîîš ķîîńď ĝöö ƀýý ńöö ööţĥééř~~]</translation>
        </message>
        <message>
            <source>the usual one of this kind of letter; nothing speaks against it</source>
            <translation>[ţĥéé ûûšûûààĺ ööńéé ööƒ ţĥîîš ķîîńď ööƒ ĺééţţééř; ńööţĥîîńĝ šþééààķš ààĝààîîńšţ îîţ~~~~]</translation>
        </message>
        <message>
            <source>the customer wants it so, by %1</source>
            <translation>[ţĥéé çûûšţööḿééř ŵààńţš îîţ šöö, ƀýý %1~~~]</translation>
        </message>
        <message>
            <source>the last letter went so: %1</source>
            <translation>[ţĥéé ĺààšţ ĺééţţééř ŵééńţ šöö: %1~~~]</translation>
        </message>
        <message>
            <source>the first that is open to this customer</source>
            <translation>[ţĥéé ƒîîřšţ ţĥààţ îîš ööþééń ţöö ţĥîîš çûûšţööḿééř~~~]</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>[çĥööšééń ƀýý ýýöû]</translation>
        </message>
        <message>
            <source>none is open to this customer</source>
            <translation>[ńööńéé îîš ööþééń ţöö ţĥîîš çûûšţööḿééř]</translation>
        </message>
        <message>
            <source>the brand of %1, as the house has it</source>
            <translation>[ţĥéé ƀřààńď ööƒ %1, ààš ţĥéé ĥööûûšéé ĥààš îîţ~~~]</translation>
        </message>
        <message>
            <source>what %1 writes under, by its last %2 letters</source>
            <translation>[ŵĥààţ %1 ŵřîîţééš ûûńďééř, ƀýý îîţš ĺààšţ %2 ĺééţţééřš~~~~~~]</translation>
        </message>
        <message>
            <source>that of %1</source>
            <translation>[ţĥààţ ööƒ %1]</translation>
        </message>
        <message>
            <source>nothing tells the brand</source>
            <translation>[ńööţĥîîńĝ ţééĺĺš ţĥéé ƀřààńď~~~]</translation>
        </message>
        <message>
            <source>%1, version %2, as the last letters name it</source>
            <translation>[%1, ṽééřšîîööń %2, ààš ţĥéé ĺààšţ ĺééţţééřš ńààḿéé îîţ~~~~~]</translation>
        </message>
        <message>
            <source>%1, not in force</source>
            <translation>[%1, ńööţ îîń ƒööřçéé~]</translation>
        </message>
        <message>
            <source>%1, version %2, in force since %3</source>
            <translation>[%1, ṽééřšîîööń %2, îîń ƒööřçéé šîîńçéé %3~~~~]</translation>
        </message>
        <message>
            <source>%1, version %2, in force</source>
            <translation>[%1, ṽééřšîîööń %2, îîń ƒööřçéé~~]</translation>
        </message>
        <message>
            <source>%1, told by %2</source>
            <translation>[%1, ţööĺď ƀýý %2~~]</translation>
        </message>
        <message>
            <source>This letter answers a dispute. Ask for it from the dispute.</source>
            <translation>[Ţĥîîš ĺééţţééř ààńšŵééřš àà ďîîšþûûţéé. ÀÀšķ ƒööř îîţ ƒřööḿ ţĥéé ďîîšþûûţéé.~~~~~]</translation>
        </message>
        <message>
            <source>%1 Who could approve: %2.</source>
            <translation>[%1 Ŵĥöö çööûûĺď ààþþřööṽéé: %2.~~]</translation>
        </message>
        <message>
            <source>No template is for such a letter. Looked for: %1.</source>
            <translation>[Ńöö ţééḿþĺààţéé îîš ƒööř šûûçĥ àà ĺééţţééř. Ĺööööķééď ƒööř: %1.~~~~]</translation>
        </message>
        <message>
            <source>No version of the template is approved and in force now: %1.</source>
            <translation>[Ńöö ṽééřšîîööń ööƒ ţĥéé ţééḿþĺààţéé îîš ààþþřööṽééď ààńď îîń ƒööřçéé ńööŵ: %1.~~~~]</translation>
        </message>
        <message>
            <source>No composition system is connected. Only letters tell of %1; whether it is in force is not known.</source>
            <translation>[Ńöö çööḿþööšîîţîîööń šýýšţééḿ îîš çööńńééçţééď. ÖÖńĺýý ĺééţţééřš ţééĺĺ ööƒ %1; ŵĥééţĥééř îîţ îîš îîń ƒööřçéé îîš ńööţ ķńööŵń.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Letters of this kind do not go by this channel.</source>
            <translation>[Ĺééţţééřš ööƒ ţĥîîš ķîîńď ďöö ńööţ ĝöö ƀýý ţĥîîš çĥààńńééĺ.~~~~~]</translation>
        </message>
        <message>
            <source>The rule “%1” of the house wants another channel.</source>
            <translation>[Ţĥéé řûûĺéé “%1” ööƒ ţĥéé ĥööûûšéé ŵààńţš ààńööţĥééř çĥààńńééĺ.~~~~]</translation>
        </message>
        <message>
            <source>This channel is closed: %1.</source>
            <translation>[Ţĥîîš çĥààńńééĺ îîš çĺööšééď: %1.~~~]</translation>
        </message>
        <message>
            <source>No address is known for this channel. Enter one, or choose another channel.</source>
            <translation>[Ńöö ààďďřééšš îîš ķńööŵń ƒööř ţĥîîš çĥààńńééĺ. ÉÉńţééř ööńéé, ööř çĥööööšéé ààńööţĥééř çĥààńńééĺ.~~~~~~]</translation>
        </message>
        <message>
            <source>What was sent there last came back.</source>
            <translation>[Ŵĥààţ ŵààš šééńţ ţĥééřéé ĺààšţ çààḿéé ƀààçķ.~~~]</translation>
        </message>
        <message>
            <source>What was sent there last came back: %1</source>
            <translation>[Ŵĥààţ ŵààš šééńţ ţĥééřéé ĺààšţ çààḿéé ƀààçķ: %1~~~~~]</translation>
        </message>
        <message>
            <source>%1 does not write under this brand, but under %2.</source>
            <translation>[%1 ďööééš ńööţ ŵřîîţéé ûûńďééř ţĥîîš ƀřààńď, ƀûûţ ûûńďééř %2.~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing tells under which brand the business unit writes.</source>
            <translation>[Ńööţĥîîńĝ ţééĺĺš ûûńďééř ŵĥîîçĥ ƀřààńď ţĥéé ƀûûšîîńééšš ûûńîîţ ŵřîîţééš.~~~~~~]</translation>
        </message>
        <message>
            <source>Missing: %1.</source>
            <translation>[Ḿîîššîîńĝ: %1.~]</translation>
        </message>
        <message>
            <source>Nothing tells which customer it goes to.</source>
            <translation>[Ńööţĥîîńĝ ţééĺĺš ŵĥîîçĥ çûûšţööḿééř îîţ ĝööééš ţöö.~~~]</translation>
        </message>
        <message>
            <source>The same was asked for by %1, %2: %3. Say that it is wanted once more.</source>
            <translation>[Ţĥéé šààḿéé ŵààš ààšķééď ƒööř ƀýý %1, %2: %3. Šààýý ţĥààţ îîţ îîš ŵààńţééď ööńçéé ḿööřéé.~~~~~~~]</translation>
        </message>
        <message>
            <source>The same was asked for before: %1.</source>
            <translation>[Ţĥéé šààḿéé ŵààš ààšķééď ƒööř ƀééƒööřéé: %1.~~]</translation>
        </message>
        <message>
            <source>It says what was decided, and no system tells of the decision: somebody else has to approve it.</source>
            <translation>[ÎÎţ šààýýš ŵĥààţ ŵààš ďééçîîďééď, ààńď ńöö šýýšţééḿ ţééĺĺš ööƒ ţĥéé ďééçîîšîîööń: šööḿééƀööďýý ééĺšéé ĥààš ţöö ààþþřööṽéé îîţ.~~~~~]</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>[Ďřàƒţ]</translation>
        </message>
        <message>
            <source>Can be taken back</source>
            <translation>[Çààń ƀéé ţààķééń ƀààçķ]</translation>
        </message>
        <message>
            <source>On its way to the workflow system</source>
            <translation>[ÖÖń îîţš ŵààýý ţöö ţĥéé ŵööřķƒĺööŵ šýýšţééḿ~~]</translation>
        </message>
        <message>
            <source>Left; not known what it did</source>
            <translation>[Ĺééƒţ; ńööţ ķńööŵń ŵĥààţ îîţ ďîîď~~~]</translation>
        </message>
        <message>
            <source>Needs a person</source>
            <translation>[Ńééééďš àà þééřšöń]</translation>
        </message>
        <message>
            <source>Refused by the workflow system</source>
            <translation>[Řééƒûûšééď ƀýý ţĥéé ŵööřķƒĺööŵ šýýšţééḿ~]</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>[Ŵîîţĥďřààŵń]</translation>
        </message>
        <message>
            <source>Taken; not seen there yet</source>
            <translation>[Ţààķééń; ńööţ šééééń ţĥééřéé ýýéţ]</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>[Ŵààîîţš ƒööř ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>[Ńööţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>Is being composed</source>
            <translation>[ÎÎš ƀééîîńĝ çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Could not be composed; operations look at it</source>
            <translation>[Çööûûĺď ńööţ ƀéé çööḿþööšééď; ööþééřààţîîööńš ĺööööķ ààţ îîţ]</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>[Ĝîîṽééń ûþ]</translation>
        </message>
        <message>
            <source>Composed; no archive shows it yet</source>
            <translation>[Çööḿþööšééď; ńöö ààřçĥîîṽéé šĥööŵš îîţ ýýééţ~]</translation>
        </message>
        <message>
            <source>Archived; delivery is awaited</source>
            <translation>[ÀÀřçĥîîṽééď; ďééĺîîṽééřýý îîš ààŵààîţéď]</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>[Ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>[Ńööţ ďééĺîîṽééřéď]</translation>
        </message>
        <message>
            <source>The case is over, and says nothing of it</source>
            <translation>[Ţĥéé çààšéé îîš ööṽééř, ààńď šààýýš ńööţĥîîńĝ ööƒ îîţ~]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[ÀÀšķééď ƒöř]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[ÀÀþþřööṽéď]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>[ÀÀřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>[ńööţ ýéţ]</translation>
        </message>
        <message>
            <source>now</source>
            <translation>[ńöŵ]</translation>
        </message>
        <message>
            <source>done</source>
            <translation>[ďöńé]</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>[ńööţ ńéééďéď]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[ƒààîĺéď]</translation>
        </message>
        <message>
            <source>“I have asked for the letter “%1” to %2 by %3. Somebody approves it first.”</source>
            <translation>[“ÎÎ ĥààṽéé ààšķééď ƒööř ţĥéé ĺééţţééř “%1” ţöö %2 ƀýý %3. Šööḿééƀööďýý ààþþřööṽééš îîţ ƒîîřšţ.”~~~~~~~~]</translation>
        </message>
        <message>
            <source>“I have asked for the letter “%1” to %2 by %3.”</source>
            <translation>[“ÎÎ ĥààṽéé ààšķééď ƒööř ţĥéé ĺééţţééř “%1” ţöö %2 ƀýý %3.”~~~~~~]</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>[%1 ööń %2~]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥààţ îîţ šààýš]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>[Ɓřàńď]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>[Řééšţš ööń]</translation>
        </message>
        <message>
            <source>%1, decided by %2</source>
            <translation>[%1, ďééçîîďééď ƀýý %2~]</translation>
        </message>
        <message>
            <source>%1, approved by %2</source>
            <translation>[%1, ààþþřööṽééď ƀýý %2~~]</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>[Řééḿàřķ]</translation>
        </message>
        <message>
            <source>Gone past</source>
            <translation>[Ĝööńéé þàšţ]</translation>
        </message>
        <message>
            <source>entered</source>
            <translation>[ééńţéřéď]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message>
            <source>Known then</source>
            <translation>[Ķńööŵń ţĥééń]</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ îţ]</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>[Řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>[ÀÀšķééď ƒööř ƀý]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öþéń]</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>[Šàîď]</translation>
        </message>
        <message>
            <source>no workflow system that is read here shows it</source>
            <translation>[ńöö ŵööřķƒĺööŵ šýýšţééḿ ţĥààţ îîš řééààď ĥééřéé šĥööŵš îîţ~~~]</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>[ÎÎń ţĥéé ààřçĥîîṽé]</translation>
        </message>
        <message>
            <source>no archive shows a letter that bears its reference</source>
            <translation>[ńöö ààřçĥîîṽéé šĥööŵš àà ĺééţţééř ţĥààţ ƀééààřš îîţš řééƒééřééńçéé~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RequestsPresenter</name>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>[%1 ööþéń]</translation>
        </message>
        <message numerus="yes">
            <source>asking took %n second(s) by the median</source>
            <translation>
                <numerusform>[ààšķîîńĝ ţööööķ %n šééçööńď(š) ƀýý ţĥéé ḿééďîîààń~~~]</numerusform>
                <numerusform>[ààšķîîńĝ ţööööķ %n šééçööńď(š) ƀýý ţĥéé ḿééďîîààń~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of another version of this program cannot be read.</source>
            <translation>
                <numerusform>[%n řééqûûééšţ(š) ööƒ ààńööţĥééř ṽééřšîîööń ööƒ ţĥîîš þřööĝřààḿ çààńńööţ ƀéé řééààď.~~~~~]</numerusform>
                <numerusform>[%n řééqûûééšţ(š) ööƒ ààńööţĥééř ṽééřšîîööń ööƒ ţĥîîš þřööĝřààḿ çààńńööţ ƀéé řééààď.~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>[Ţààķééń ƀàçķ]</translation>
        </message>
        <message>
            <source>Taken back. Nothing left.</source>
            <translation>[Ţààķééń ƀààçķ. Ńööţĥîîńĝ ĺééƒţ.~~]</translation>
        </message>
        <message>
            <source>It has left already.</source>
            <translation>[ÎÎţ ĥààš ĺééƒţ ààĺřééààďý.]</translation>
        </message>
        <message>
            <source>Asked for. It can be taken back for half a minute.</source>
            <translation>[ÀÀšķééď ƒööř. ÎÎţ çààń ƀéé ţààķééń ƀààçķ ƒööř ĥààĺƒ àà ḿîîńûûţéé.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RequestsTable</name>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[ÀÀšķééď ƒöř]</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>[Ķîîńď ööƒ ĺééţţééř]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Stands at</source>
            <translation>[Šţààńďš ààţ]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RequestsWidget</name>
        <message>
            <source>Requests</source>
            <translation>[Řééqûûéšţš]</translation>
        </message>
        <message>
            <source>Nobody asked for a letter here yet</source>
            <translation>[Ńööƀööďýý ààšķééď ƒööř àà ĺééţţééř ĥééřéé ýýéţ]</translation>
        </message>
        <message>
            <source>Open a record, a workspace or a dispute and press N for new correspondence.</source>
            <translation>[ÖÖþééń àà řééçööřď, àà ŵööřķšþààçéé ööř àà ďîîšþûûţéé ààńď þřééšš Ń ƒööř ńééŵ çööřřééšþööńďééńçéé.~~~~~]</translation>
        </message>
        <message>
            <source>Open workspaces</source>
            <translation>[ÖÖþééń ŵööřķšþààçéš]</translation>
        </message>
        <message>
            <source>Ask for it now</source>
            <translation>[ÀÀšķ ƒööř îîţ ńööŵ]</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>[Ţààķéé ƀàçķ]</translation>
        </message>
        <message>
            <source>In the outbox</source>
            <translation>[ÎÎń ţĥéé ööûûţƀöx]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Ƒîîĺţéř]</translation>
        </message>
        <message>
            <source>Filter: a customer, a case, a kind of letter, who asked</source>
            <translation>[Ƒîîĺţééř: àà çûûšţööḿééř, àà çààšéé, àà ķîîńď ööƒ ĺééţţééř, ŵĥöö ààšķééď~~~]</translation>
        </message>
        <message>
            <source>From asking to delivery</source>
            <translation>[Ƒřööḿ ààšķîîńĝ ţöö ďééĺîîṽééřýý]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Requests cannot be read</source>
            <translation>[Řééqûûééšţš çààńńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>[%1 çààńńööţ ƀéé šĥööŵń~~]</translation>
        </message>
        <message>
            <source>No request of this profile has that reference.</source>
            <translation>[Ńöö řééqûûééšţ ööƒ ţĥîîš þřööƒîîĺéé ĥààš ţĥààţ řééƒééřééńçéé.~~]</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>[Ɓààçķ ţöö ţĥéé ĺîîšţ~]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öþéń]</translation>
        </message>
        <message>
            <source>Held up</source>
            <translation>[Ĥééĺď ûþ]</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>[Öṽéř]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Which requests are shown, and how many they are</extracomment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>No request is meant by that</source>
            <translation>[Ńöö řééqûûééšţ îîš ḿééààńţ ƀýý ţĥààţ]</translation>
        </message>
        <message>
            <source>Looked among %1, of this profile.</source>
            <translation>[Ĺööööķééď ààḿööńĝ %1, ööƒ ţĥîîš þřööƒîîĺéé.~~]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šĥööŵ ààĺĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ResourceTable</name>
        <message>
            <source>in force</source>
            <translation>[îîń ƒööřçé]</translation>
        </message>
        <message>
            <source>not yet effective</source>
            <translation>[ńööţ ýýééţ ééƒƒééçţîṽé]</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>[éńďéď]</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>[ĥîîďďéń]</translation>
        </message>
        <message>
            <source>never approved</source>
            <translation>[ńééṽééř ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>known from letters alone</source>
            <translation>[ķńööŵń ƒřööḿ ĺééţţééřš ààĺööńéé~]</translation>
        </message>
        <message>
            <source>%1, hidden</source>
            <translation>[%1, ĥîîďďééń]</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>[ńööƀööďýý ńàḿéď]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďééšçřîîþţîîöń]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>[Ďööḿàîń]</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>[Ṽééřšîîöńš]</translation>
        </message>
        <message>
            <source>Newest version</source>
            <translation>[Ńééŵééšţ ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Stage (derived)</source>
            <translation>[Šţààĝéé (ďééřîîṽéď)]</translation>
        </message>
        <message>
            <source>Last approved by</source>
            <translation>[Ĺààšţ ààþþřööṽééď ƀýý]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ResultView</name>
        <message>
            <source>Results</source>
            <translation>[Řééšûĺţš]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Çööĺûḿńš]</translation>
        </message>
        <message>
            <source>Columns as delivered</source>
            <translation>[Çööĺûûḿńš ààš ďééĺîîṽééřéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ResultWords</name>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
        <message>
            <source>by its dispatch event</source>
            <translation>[ƀýý îîţš ďîîšþààţçĥ ééṽééńţ~]</translation>
        </message>
        <message>
            <source>by the date of the message</source>
            <translation>[ƀýý ţĥéé ďààţéé ööƒ ţĥéé ḿééššààĝéé]</translation>
        </message>
        <message>
            <source>by the index of the archive</source>
            <translation>[ƀýý ţĥéé îîńďééx ööƒ ţĥéé ààřçĥîîṽéé]</translation>
        </message>
        <message>
            <source>only its date of issue is known</source>
            <translation>[ööńĺýý îîţš ďààţéé ööƒ îîššûûéé îîš ķńööŵń]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1 (%2 time)</source>
            <translation>[%1 (%2 ţîîḿéé)~]</translation>
        </message>
        <message>
            <source>Written as %1</source>
            <translation>[Ŵřîîţţééń ààš %1~]</translation>
        </message>
        <message>
            <source>Written without a zone, read as %1</source>
            <translation>[Ŵřîîţţééń ŵîîţĥööûûţ àà žööńéé, řééààď ààš %1~]</translation>
        </message>
        <message>
            <source>%1, disconnected since %2</source>
            <extracomment>Of a repository: its name, and since when</extracomment>
            <translation>[%1, ďîîšçööńńééçţééď šîîńçéé %2~~]</translation>
        </message>
        <message>
            <source>%1, disconnected</source>
            <translation>[%1, ďîîšçööńńééçţééď~]</translation>
        </message>
        <message>
            <source>%1 +%2</source>
            <translation>[%1 +%2~]</translation>
        </message>
        <message>
            <source>%1 v%2</source>
            <translation>[%1 ṽ%2~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more recipient(s)</source>
            <translation>
                <numerusform>[%1 ààńď %n ḿööřéé řééçîîþîîééńţ(š)~~]</numerusform>
                <numerusform>[%1 ààńď %n ḿööřéé řééçîîþîîééńţ(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Parts of a row as read by a screen reader</extracomment>
            <translation>[,] </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>[ţö %1]</translation>
        </message>
        <message>
            <source>sent %1 (%2 time)</source>
            <translation>[šééńţ %1 (%2 ţîîḿéé)~~]</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>[ƀý %1]</translation>
        </message>
        <message>
            <source>template %1</source>
            <translation>[ţééḿþĺààţéé %1]</translation>
        </message>
        <message>
            <source>document %1</source>
            <translation>[ďööçûûḿééńţ %1]</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>[îń %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RichTextView</name>
        <message>
            <source>Text of the document</source>
            <translation>[Ţééxţ ööƒ ţĥéé ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>[Šééĺééçţ àĺĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RoleChoice</name>
        <message>
            <source>Service agent</source>
            <translation>[Šééřṽîîçéé ààĝéńţ]</translation>
        </message>
        <message>
            <source>Compliance officer</source>
            <translation>[Çööḿþĺîîààńçéé ööƒƒîîçéř]</translation>
        </message>
        <message>
            <source>Records manager</source>
            <translation>[Řééçööřďš ḿààńààĝéř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RuleWords</name>
        <message>
            <source>Regulated letters are released after approval only</source>
            <translation>[Řééĝûûĺààţééď ĺééţţééřš ààřéé řééĺééààšééď ààƒţééř ààþþřööṽààĺ ööńĺý]</translation>
        </message>
        <message>
            <source>Sent from %1 to %2.</source>
            <translation>[Šééńţ ƒřööḿ %1 ţöö %2.~~~]</translation>
        </message>
        <message>
            <source>Sent from %1 on.</source>
            <translation>[Šééńţ ƒřööḿ %1 ööń.~~]</translation>
        </message>
        <message>
            <source>Sent until %1.</source>
            <translation>[Šééńţ ûûńţîîĺ %1.~]</translation>
        </message>
        <message>
            <source>Policy changes are approved before they are sent</source>
            <translation>[Þööĺîîçýý çĥààńĝééš ààřéé ààþþřööṽééď ƀééƒööřéé ţĥééýý ààřéé šééńţ]</translation>
        </message>
        <message>
            <source>Fee notices are approved before they are sent</source>
            <translation>[Ƒéééé ńööţîîçééš ààřéé ààþþřööṽééď ƀééƒööřéé ţĥééýý ààřé šéńţ]</translation>
        </message>
        <message>
            <source>Claims letters are approved before they are sent</source>
            <translation>[Çĺààîîḿš ĺééţţééřš ààřéé ààþþřööṽééď ƀééƒööřéé ţĥééýý ààřéé šééńţ~]</translation>
        </message>
        <message>
            <source>Billing notices are approved before they are sent</source>
            <translation>[Ɓîîĺĺîîńĝ ńööţîîçééš ààřéé ààþþřööṽééď ƀééƒööřéé ţĥééýý ààřéé šééńţ]</translation>
        </message>
        <message>
            <source>Drafts do not go out</source>
            <translation>[Ďřààƒţš ďöö ńööţ ĝöö ööûûţ]</translation>
        </message>
        <message>
            <source>What stands before its release was not to be sent</source>
            <translation>[Ŵĥààţ šţààńďš ƀééƒööřéé îîţš řééĺééààšéé ŵààš ńööţ ţöö ƀéé šééńţ~~~]</translation>
        </message>
        <message>
            <source>Final demands go out on paper</source>
            <translation>[Ƒîîńààĺ ďééḿààńďš ĝöö ööûûţ ööń þààþééř]</translation>
        </message>
        <message>
            <source>An example: name the law or contract that asks for it, and switch it on</source>
            <translation>[ÀÀń ééxààḿþĺéé: ńààḿéé ţĥéé ĺààŵ ööř çööńţřààçţ ţĥààţ ààšķš ƒööř îîţ, ààńď šŵîîţçĥ îîţ ööń~~~~~~~~]</translation>
        </message>
        <message>
            <source>it is for no letter that is known here</source>
            <translation>[îîţ îîš ƒööř ńöö ĺééţţééř ţĥààţ îîš ķńööŵń ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 letters break it</source>
            <translation>[%1 ööƒ %2 ĺééţţééřš ƀřééààķ îîţ~~]</translation>
        </message>
        <message>
            <source>none of %1 letters breaks it</source>
            <translation>[ńööńéé ööƒ %1 ĺééţţééřš ƀřééààķš îîţ~~]</translation>
        </message>
        <message>
            <source>of %1 nobody tells when they were approved</source>
            <translation>[ööƒ %1 ńööƀööďýý ţééĺĺš ŵĥééń ţĥééýý ŵééřéé ààþþřööṽééď~~]</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>[Ƒööř: %1]</translation>
        </message>
        <message>
            <source>all letters</source>
            <translation>[ààĺĺ ĺééţţééřš]</translation>
        </message>
        <message>
            <source>Must be: the version of the template approved before the letter was sent.</source>
            <translation>[Ḿûûšţ ƀéé: ţĥéé ṽééřšîîööń ööƒ ţĥéé ţééḿþĺààţéé ààþþřööṽééď ƀééƒööřéé ţĥéé ĺééţţééř ŵààš šééńţ.~~~~~~]</translation>
        </message>
        <message>
            <source>Must be: %1</source>
            <translation>[Ḿûûšţ ƀéé: %1~]</translation>
        </message>
        <message>
            <source>no template told</source>
            <translation>[ńöö ţééḿþĺààţéé ţööĺď]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>%1: sent before its approval on %2</source>
            <translation>[%1: šééńţ ƀééƒööřéé îîţš ààþþřööṽààĺ ööń %2~~~]</translation>
        </message>
        <message>
            <source>%1: not approved</source>
            <translation>[%1: ńööţ ààþþřööṽééď~]</translation>
        </message>
        <message>
            <source>%1: nobody is named who approved it</source>
            <translation>[%1: ńööƀööďýý îîš ńààḿééď ŵĥöö ààþþřööṽééď îîţ~]</translation>
        </message>
        <message>
            <source>Which letters: %1</source>
            <translation>[Ŵĥîîçĥ ĺééţţééřš: %1~~]</translation>
        </message>
        <message>
            <source>What must be so: %1</source>
            <translation>[Ŵĥààţ ḿûûšţ ƀéé šöö: %1~~]</translation>
        </message>
        <message>
            <source>What must be so: a condition is missing.</source>
            <translation>[Ŵĥààţ ḿûûšţ ƀéé šöö: àà çööńďîîţîîööń îîš ḿîîššîîńĝ.~~]</translation>
        </message>
        <message>
            <source>What must be so: tz: and asof: stand with the letters.</source>
            <translation>[Ŵĥààţ ḿûûšţ ƀéé šöö: ţž: ààńď ààšööƒ: šţààńď ŵîîţĥ ţĥéé ĺééţţééřš.~~~~~~~~]</translation>
        </message>
        <message>
            <source>The rule ends before it begins.</source>
            <translation>[Ţĥéé řûûĺéé ééńďš ƀééƒööřéé îîţ ƀééĝîîńš.~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RulesPresenter</name>
        <message>
            <source>%1 recipients of %2 letters exported to %3</source>
            <translation>[%1 řééçîîþîîééńţš ööƒ %2 ĺééţţééřš ééxþööřţééď ţöö %3~~~~]</translation>
        </message>
        <message>
            <source>Another rule has this name.</source>
            <translation>[ÀÀńööţĥééř řûûĺéé ĥààš ţĥîîš ńààḿéé.]</translation>
        </message>
        <message>
            <source>“%1” is kept</source>
            <translation>[“%1” îîš ķééþţ~]</translation>
        </message>
        <message>
            <source>“%1” is deleted; Undo brings it back</source>
            <translation>[“%1” îîš ďééĺééţééď; ÛÛńďöö ƀřîîńĝš îîţ ƀààçķ~~~~]</translation>
        </message>
        <message>
            <source>Not undone: another rule has that name now</source>
            <translation>[Ńööţ ûûńďööńéé: ààńööţĥééř řûûĺéé ĥààš ţĥààţ ńààḿéé ńööŵ~]</translation>
        </message>
        <message>
            <source>There is nothing to undo</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö ûûńďöö]</translation>
        </message>
        <message>
            <source>The last change of “%1” is undone</source>
            <translation>[Ţĥéé ĺààšţ çĥààńĝéé ööƒ “%1” îîš ûûńďööńéé~~~]</translation>
        </message>
        <message>
            <source>on</source>
            <translation>[öń]</translation>
        </message>
        <message>
            <source>off</source>
            <translation>[öƒƒ]</translation>
        </message>
        <message>
            <source>not understood</source>
            <translation>[ńööţ ûûńďééřšţöööď]</translation>
        </message>
        <message>
            <source>counting…</source>
            <translation>[çööûûńţîńĝ…]</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>[Řûĺé]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
        <message>
            <source>Break it</source>
            <translation>[Ɓřééààķ îţ]</translation>
        </message>
        <message>
            <source>%1 of %2 rules are counted</source>
            <translation>[%1 ööƒ %2 řûûĺééš ààřéé çööûûńţééď~]</translation>
        </message>
        <message>
            <source>%1 of %2 rules are broken · %3</source>
            <translation>[%1 ööƒ %2 řûûĺééš ààřéé ƀřööķééń · %3~~~]</translation>
        </message>
        <message>
            <source>A condition is missing: what is found by it keeps the rule.</source>
            <translation>[ÀÀ çööńďîîţîîööń îîš ḿîîššîîńĝ: ŵĥààţ îîš ƒööûûńď ƀýý îîţ ķééééþš ţĥéé řûûĺéé.~~~]</translation>
        </message>
        <message>
            <source>tz: and asof: stand with the letters.</source>
            <translation>[ţž: ààńď ààšööƒ: šţààńď ŵîîţĥ ţĥéé ĺééţţééřš.~~~~~]</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>[Ţĥéé ĺààšţ ďààýý îîš ƀééƒööřéé ţĥéé ƒîîřšţ.~~]</translation>
        </message>
        <message>
            <source>A rule needs a name.</source>
            <translation>[ÀÀ řûûĺéé ńééééďš àà ńàḿé.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RulesWidget</name>
        <message>
            <source>Rules</source>
            <translation>[Řûĺéš]</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>[Řûûĺééš ööƒ ţĥéé ĥööûûšé]</translation>
        </message>
        <message>
            <source>A query, such as type:"final demand"; empty: all</source>
            <translation>[ÀÀ qûûééřýý, šûûçĥ ààš ţýýþéé:"ƒîîńààĺ ďééḿààńď"; ééḿþţýý: ààĺĺ~~~]</translation>
        </message>
        <message>
            <source>A query, such as channel:print or -channel:email</source>
            <translation>[ÀÀ qûûééřýý, šûûçĥ ààš çĥààńńééĺ:þřîîńţ ööř -çĥààńńééĺ:ééḿààîîĺ~~~]</translation>
        </message>
        <message>
            <source>any day, such as 2025-03-14</source>
            <translation>[ààńýý ďààýý, šûûçĥ ààš 2025-03-14~~~]</translation>
        </message>
        <message>
            <source>On: it counts among the rules that are broken</source>
            <translation>[ÖÖń: îîţ çööûûńţš ààḿööńĝ ţĥéé řûûĺééš ţĥààţ ààřéé ƀřööķééń~~]</translation>
        </message>
        <message>
            <source>Without approval before they were sent</source>
            <translation>[Ŵîîţĥööûûţ ààþþřööṽààĺ ƀééƒööřéé ţĥééýý ŵééřéé šééńţ]</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>[Ķééþ]</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>[Ďîîšçàřď]</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>[Ďééĺéţé]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûńďö]</translation>
        </message>
        <message>
            <source>Show these letters</source>
            <translation>[Šĥööŵ ţĥééšéé ĺééţţééřš~]</translation>
        </message>
        <message>
            <source>Export recipients…</source>
            <translation>[ÉÉxþööřţ řééçîîþîîééńţš…]</translation>
        </message>
        <message>
            <source>No rule</source>
            <translation>[Ńöö řûĺé]</translation>
        </message>
        <message>
            <source>A rule names letters and what must be so of them; those that break it are counted and listed.</source>
            <translation>[ÀÀ řûûĺéé ńààḿééš ĺééţţééřš ààńď ŵĥààţ ḿûûšţ ƀéé šöö ööƒ ţĥééḿ; ţĥööšéé ţĥààţ ƀřééààķ îîţ ààřéé çööûûńţééď ààńď ĺîîšţééď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>[Ńééŵ řûûĺé]</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>[Ďééḿàńď]</translation>
        </message>
        <message>
            <source>They are found by a query</source>
            <translation>[Ţĥééýý ààřéé ƒööûûńď ƀýý àà qûéřý]</translation>
        </message>
        <message>
            <source>They were approved before they were sent</source>
            <translation>[Ţĥééýý ŵééřéé ààþþřööṽééď ƀééƒööřéé ţĥééýý ŵééřéé šéńţ]</translation>
        </message>
        <message>
            <source>What must be so</source>
            <translation>[Ŵĥààţ ḿûûšţ ƀéé šöö]</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>[Šééńţ ƒřööḿ]</translation>
        </message>
        <message>
            <source>Sent until</source>
            <translation>[Šééńţ ûûńţîĺ]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Which letters</source>
            <translation>[Ŵĥîîçĥ ĺééţţééřš~]</translation>
        </message>
        <message>
            <source>Regulation or reason</source>
            <translation>[Řééĝûûĺààţîîööń ööř řéàšöń]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Which letters, and what must be so of them</source>
            <translation>[Ŵĥîîçĥ ĺééţţééřš, ààńď ŵĥààţ ḿûûšţ ƀéé šöö ööƒ ţĥééḿ~~~~~]</translation>
        </message>
        <message>
            <source>Undo the last change of a rule</source>
            <translation>[ÛÛńďöö ţĥéé ĺààšţ çĥààńĝéé ööƒ àà řûûĺéé]</translation>
        </message>
        <message>
            <source>A deleted rule comes back as well</source>
            <translation>[ÀÀ ďééĺééţééď řûûĺéé çööḿééš ƀààçķ ààš ŵééĺĺ~]</translation>
        </message>
        <message>
            <source>The rules could not be read</source>
            <translation>[Ţĥéé řûûĺééš çööûûĺď ńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>Not a day: write it as 2025-03-14</source>
            <translation>[Ńööţ àà ďààýý: ŵřîîţéé îîţ ààš 2025-03-14~~~~]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message>
            <source>Export recipients</source>
            <translation>[ÉÉxþööřţ řééçîîþîîéńţš]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ÇŠṼ (*.çšṽ)~~~]</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>[ĴŠÖÖŃ Ĺîîńééš (*.ĵšööńĺ)~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SamenessBand</name>
        <message>
            <source>What it rests on</source>
            <translation>[Ŵĥààţ îîţ řééšţš ööń~]</translation>
        </message>
        <message>
            <source>Tell how equal they are</source>
            <translation>[Ţééĺĺ ĥööŵ ééqûûààĺ ţĥééýý ààřé]</translation>
        </message>
        <message>
            <source>How equal the two are</source>
            <translation>[Ĥööŵ ééqûûààĺ ţĥéé ţŵöö ààřé]</translation>
        </message>
        <message>
            <source>What the class rests on</source>
            <translation>[Ŵĥààţ ţĥéé çĺààšš řééšţš ööń~~~]</translation>
        </message>
        <message>
            <source>Telling how equal they are …</source>
            <translation>[Ţééĺĺîîńĝ ĥööŵ ééqûûààĺ ţĥééýý ààřéé …]</translation>
        </message>
        <message>
            <source>How equal they are was not told: it was stopped.</source>
            <translation>[Ĥööŵ ééqûûààĺ ţĥééýý ààřéé ŵààš ńööţ ţööĺď: îîţ ŵààš šţööþþééď.~~~]</translation>
        </message>
        <message>
            <source>How equal they are cannot be told: %1</source>
            <translation>[Ĥööŵ ééqûûààĺ ţĥééýý ààřéé çààńńööţ ƀéé ţööĺď: %1~]</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>[Çööḿþààřîńĝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SamenessWords</name>
        <message>
            <source>it opens with a password only</source>
            <translation>[îîţ ööþééńš ŵîîţĥ àà þààššŵööřď ööńĺýý~]</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>[îîţ îîš ďààḿààĝéď]</translation>
        </message>
        <message>
            <source>a part of it cannot be decoded</source>
            <translation>[àà þààřţ ööƒ îîţ çààńńööţ ƀéé ďééçööďééď]</translation>
        </message>
        <message>
            <source>it holds pictures of pages alone, and the other one words</source>
            <translation>[îîţ ĥööĺďš þîîçţûûřééš ööƒ þààĝééš ààĺööńéé, ààńď ţĥéé ööţĥééř ööńéé ŵööřďš~~~]</translation>
        </message>
        <message>
            <source>they are of different formats</source>
            <translation>[ţĥééýý ààřéé ööƒ ďîîƒƒééřééńţ ƒööřḿààţš]</translation>
        </message>
        <message>
            <source>documents of this format are compared by their bytes alone, and these differ</source>
            <translation>[ďööçûûḿééńţš ööƒ ţĥîîš ƒööřḿààţ ààřéé çööḿþààřééď ƀýý ţĥééîîř ƀýýţééš ààĺööńéé, ààńď ţĥééšéé ďîîƒƒééř~~~~]</translation>
        </message>
        <message>
            <source>it is nested too deep or too large</source>
            <translation>[îîţ îîš ńééšţééď ţöööö ďééééþ ööř ţöööö ĺààřĝé]</translation>
        </message>
        <message>
            <source>a page cannot be drawn</source>
            <translation>[àà þààĝéé çààńńööţ ƀéé ďřààŵń]</translation>
        </message>
        <message>
            <source>it is a part of a larger file, whose bytes are others</source>
            <translation>[îîţ îîš àà þààřţ ööƒ àà ĺààřĝééř ƒîîĺéé, ŵĥööšéé ƀýýţééš ààřéé ööţĥééřš~~]</translation>
        </message>
        <message>
            <source>on the left: %1</source>
            <translation>[ööń ţĥéé ĺééƒţ: %1~]</translation>
        </message>
        <message>
            <source>on the right: %1</source>
            <translation>[ööń ţĥéé řîîĝĥţ: %1~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) drawn from equal objects</source>
            <translation>
                <numerusform>[%n þààĝéé(š) ďřààŵń ƒřööḿ ééqûûààĺ ööƀĵééçţš~~~]</numerusform>
                <numerusform>[%n þààĝéé(š) ďřààŵń ƒřööḿ ééqûûààĺ ööƀĵééçţš~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n looked at</source>
            <translation>
                <numerusform>[%n ĺööööķééď àţ]</numerusform>
                <numerusform>[%n ĺööööķééď àţ]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n beyond the tolerance</source>
            <translation>
                <numerusform>[%n ƀééýýööńď ţĥéé ţööĺééřààńçéé]</numerusform>
                <numerusform>[%n ƀééýýööńď ţĥéé ţööĺééřààńçéé]</numerusform>
            </translation>
        </message>
        <message>
            <source>Byte for byte the same</source>
            <translation>[Ɓýýţéé ƒööř ƀýýţéé ţĥéé šààḿé]</translation>
        </message>
        <message>
            <source>The same document, written anew</source>
            <translation>[Ţĥéé šààḿéé ďööçûûḿééńţ, ŵřîîţţééń ààńééŵ~]</translation>
        </message>
        <message>
            <source>The same look and words</source>
            <translation>[Ţĥéé šààḿéé ĺööööķ ààńď ŵööřďš~]</translation>
        </message>
        <message>
            <source>The same words, set otherwise</source>
            <translation>[Ţĥéé šààḿéé ŵööřďš, šééţ ööţĥééřŵîîšéé~]</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>[Ţĥééýý ďîîƒƒéř]</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>[Ńööţ çööḿþààřààƀĺé]</translation>
        </message>
        <message>
            <source>Every byte is the same.</source>
            <translation>[ÉÉṽééřýý ƀýýţéé îîš ţĥéé šààḿé.]</translation>
        </message>
        <message>
            <source>The same document but for what every writing of it changes, as dates and identifiers.</source>
            <translation>[Ţĥéé šààḿéé ďööçûûḿééńţ ƀûûţ ƒööř ŵĥààţ ééṽééřýý ŵřîîţîîńĝ ööƒ îîţ çĥààńĝééš, ààš ďààţééš ààńď îîďééńţîîƒîîééřš.~~~~~]</translation>
        </message>
        <message>
            <source>Every page looks the same within the tolerance and says the same; what is carried beside the pages is the same.</source>
            <translation>[ÉÉṽééřýý þààĝéé ĺööööķš ţĥéé šààḿéé ŵîîţĥîîń ţĥéé ţööĺééřààńçéé ààńď šààýýš ţĥéé šààḿéé; ŵĥààţ îîš çààřřîîééď ƀééšîîďéé ţĥéé þààĝééš îîš ţĥéé šààḿéé.~~~~~]</translation>
        </message>
        <message>
            <source>The same words in the same order, the same pictures and the same things carried, placed or set otherwise.</source>
            <translation>[Ţĥéé šààḿéé ŵööřďš îîń ţĥéé šààḿéé ööřďééř, ţĥéé šààḿéé þîîçţûûřééš ààńď ţĥéé šààḿéé ţĥîîńĝš çààřřîîééď, þĺààçééď ööř šééţ ööţĥééřŵîîšéé.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Words, pictures or what is carried beside the pages differ, or cannot be told to be the same.</source>
            <translation>[Ŵööřďš, þîîçţûûřééš ööř ŵĥààţ îîš çààřřîîééď ƀééšîîďéé ţĥéé þààĝééš ďîîƒƒééř, ööř çààńńööţ ƀéé ţööĺď ţöö ƀéé ţĥéé šààḿéé.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nothing can be said of the two: %1.</source>
            <translation>[Ńööţĥîîńĝ çààń ƀéé šààîîď ööƒ ţĥéé ţŵöö: %1.~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n cover page(s) on the right were taken off before.</source>
            <translation>
                <numerusform>[%n çööṽééř þààĝéé(š) ööń ţĥéé řîîĝĥţ ŵééřéé ţààķééń ööƒƒ ƀééƒööřéé.~~~~]</numerusform>
                <numerusform>[%n çööṽééř þààĝéé(š) ööń ţĥéé řîîĝĥţ ŵééřéé ţààķééń ööƒƒ ƀééƒööřéé.~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The declared mark was left out on %n page(s).</source>
            <translation>
                <numerusform>[Ţĥéé ďééçĺààřééď ḿààřķ ŵààš ĺééƒţ ööûûţ ööń %n þààĝéé(š).~~~~]</numerusform>
                <numerusform>[Ţĥéé ďééçĺààřééď ḿààřķ ŵààš ĺééƒţ ööûûţ ööń %n þààĝéé(š).~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>how it is written</source>
            <translation>[ĥööŵ îîţ îîš ŵřîîţţééń]</translation>
        </message>
        <message>
            <source>where and how things are set</source>
            <translation>[ŵĥééřéé ààńď ĥööŵ ţĥîîńĝš ààřéé šééţ~~]</translation>
        </message>
        <message>
            <source>what is drawn without letters (outlines have no words)</source>
            <translation>[ŵĥààţ îîš ďřààŵń ŵîîţĥööûûţ ĺééţţééřš (ööûûţĺîîńééš ĥààṽéé ńöö ŵööřďš)~~~~]</translation>
        </message>
        <message>
            <source>what is fainter than the tolerance</source>
            <translation>[ŵĥààţ îîš ƒààîîńţééř ţĥààń ţĥéé ţööĺééřààńçéé~]</translation>
        </message>
        <message>
            <source>text wholly outside of the page</source>
            <translation>[ţééxţ ŵĥööĺĺýý ööûûţšîîďéé ööƒ ţĥéé þààĝéé]</translation>
        </message>
        <message>
            <source>what lies under the mark</source>
            <translation>[ŵĥààţ ĺîîééš ûûńďééř ţĥéé ḿààřķ~]</translation>
        </message>
        <message>
            <source>whether a signature holds</source>
            <translation>[ŵĥééţĥééř àà šîîĝńààţûûřéé ĥööĺďš]</translation>
        </message>
        <message>
            <source>anything but the bytes</source>
            <translation>[ààńýýţĥîîńĝ ƀûûţ ţĥéé ƀýýţééš]</translation>
        </message>
        <message>
            <source>Not compared: %1</source>
            <translation>[Ńööţ çööḿþààřééď: %1~]</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>[Ŵöřďš]</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>[Ĺööķ]</translation>
        </message>
        <message>
            <source>Number of pages</source>
            <translation>[Ńûûḿƀééř ööƒ þààĝéš]</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>[ÀÀ þîîçţûřé]</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>[ÖÖûûţĺîńéš]</translation>
        </message>
        <message>
            <source>A link</source>
            <translation>[ÀÀ ĺîńķ]</translation>
        </message>
        <message>
            <source>An annotation</source>
            <translation>[ÀÀń ààńńööţààţîöń]</translation>
        </message>
        <message>
            <source>A form field</source>
            <translation>[ÀÀ ƒööřḿ ƒîîéĺď]</translation>
        </message>
        <message>
            <source>An attachment</source>
            <translation>[ÀÀń ààţţààçĥḿééńţ]</translation>
        </message>
        <message>
            <source>An action or script</source>
            <translation>[ÀÀń ààçţîîööń ööř šçřîîþţ]</translation>
        </message>
        <message>
            <source>A layer</source>
            <translation>[ÀÀ ĺàýéř]</translation>
        </message>
        <message>
            <source>Text that is read aloud</source>
            <translation>[Ţééxţ ţĥààţ îîš řééààď ààĺööûûď]</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>[Ţàĝš]</translation>
        </message>
        <message>
            <source>Bookmarks</source>
            <translation>[Ɓööööķḿàřķš]</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>[Þřööþééřţîéš]</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>[Þřööţééçţîöń]</translation>
        </message>
        <message>
            <source>How it opens</source>
            <translation>[Ĥööŵ îîţ ööþéńš]</translation>
        </message>
        <message>
            <source>Another part</source>
            <translation>[ÀÀńööţĥééř þàřţ]</translation>
        </message>
        <message>
            <source>“%1” on the left, “%2” on the right</source>
            <translation>[“%1” ööń ţĥéé ĺééƒţ, “%2” ööń ţĥéé řîîĝĥţ~~~~~~]</translation>
        </message>
        <message>
            <source>“%1” on the left only</source>
            <translation>[“%1” ööń ţĥéé ĺééƒţ ööńĺýý~~]</translation>
        </message>
        <message>
            <source>“%1” on the right only</source>
            <translation>[“%1” ööń ţĥéé řîîĝĥţ ööńĺýý~~]</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>[þààĝé %1]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>named alone</source>
            <translation>[ńààḿééď ààĺöńé]</translation>
        </message>
        <message>
            <source>%1 (named alone)</source>
            <translation>[%1 (ńààḿééď ààĺööńéé)]</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>[Ḿéàńš]</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>[Ĺîîḿîţš]</translation>
        </message>
        <message>
            <source>And</source>
            <translation>[Àńď]</translation>
        </message>
        <message numerus="yes">
            <source>%n more difference(s)</source>
            <translation>
                <numerusform>[%n ḿööřéé ďîîƒƒééřééńçéé(š)~]</numerusform>
                <numerusform>[%n ḿööřéé ďîîƒƒééřééńçéé(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256 left</source>
            <translation>[ŠĤÀÀ-256 ĺééƒţ~]</translation>
        </message>
        <message>
            <source>SHA-256 right</source>
            <translation>[ŠĤÀÀ-256 řîîĝĥţ~~]</translation>
        </message>
        <message>
            <source>Canonical left</source>
            <translation>[Çààńööńîîçààĺ ĺéƒţ]</translation>
        </message>
        <message>
            <source>Canonical right</source>
            <translation>[Çààńööńîîçààĺ řîĝĥţ]</translation>
        </message>
        <message>
            <source>%1 (“%2”, “%3”)</source>
            <translation>[%1 (“%2”, “%3”)~~~~]</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>[Ĺééƒţ ööûţ]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Þàĝéš]</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>[Ţööĺééřàńçé]</translation>
        </message>
        <message numerus="yes">
            <source>%1 pixels an inch; each colour within %2 of 255 of what lies within %n pixel(s) on the other side; no pixel may be beyond</source>
            <translation>
                <numerusform>[%1 þîîxééĺš ààń îîńçĥ; ééààçĥ çööĺööûûř ŵîîţĥîîń %2 ööƒ 255 ööƒ ŵĥààţ ĺîîééš ŵîîţĥîîń %n þîîxééĺ(š) ööń ţĥéé ööţĥééř šîîďéé; ńöö þîîxééĺ ḿààýý ƀéé ƀééýýööńď~~~~~~~~~~~~]</numerusform>
                <numerusform>[%1 þîîxééĺš ààń îîńçĥ; ééààçĥ çööĺööûûř ŵîîţĥîîń %2 ööƒ 255 ööƒ ŵĥààţ ĺîîééš ŵîîţĥîîń %n þîîxééĺ(š) ööń ţĥéé ööţĥééř šîîďéé; ńöö þîîxééĺ ḿààýý ƀéé ƀééýýööńď~~~~~~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>[Çööḿþààřééď ŵîîţĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SaveSearchDialog</name>
        <message>
            <source>Save search</source>
            <translation>[Šààṽéé šééàřçĥ]</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>[ÉÉṽééřýţĥîńĝ]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SavedSearchesPresenter</name>
        <message>
            <source>A saved search needs a name.</source>
            <translation>[ÀÀ šààṽééď šééààřçĥ ńééééďš àà ńààḿéé.]</translation>
        </message>
        <message>
            <source>Another saved search is called “%1”.</source>
            <translation>[ÀÀńööţĥééř šààṽééď šééààřçĥ îîš çààĺĺééď “%1”.~~~]</translation>
        </message>
        <message>
            <source>Another saved search has that name.</source>
            <translation>[ÀÀńööţĥééř šààṽééď šééààřçĥ ĥààš ţĥààţ ńààḿéé.~]</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>[ûûńçĥààńĝéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ScopeWords</name>
        <message>
            <source>of %1</source>
            <translation>[öƒ %1]</translation>
        </message>
        <message>
            <source>%1 as of %2, disconnected</source>
            <translation>[%1 ààš ööƒ %2, ďîîšçööńńééçţééď~~]</translation>
        </message>
        <message>
            <source>%1 disconnected since %2</source>
            <translation>[%1 ďîîšçööńńééçţééď šîîńçéé %2~~]</translation>
        </message>
        <message>
            <source>%1 first sync running</source>
            <translation>[%1 ƒîîřšţ šýýńç řûûńńîîńĝ~~~]</translation>
        </message>
        <message>
            <source>%1 never complete</source>
            <translation>[%1 ńééṽééř çööḿþĺééţéé]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n gap(s)</source>
            <extracomment>A repository with open gaps: "Archive with 3 gaps"</extracomment>
            <translation>
                <numerusform>[%1 ŵîîţĥ %n ĝààþ(š)~~~]</numerusform>
                <numerusform>[%1 ŵîîţĥ %n ĝààþ(š)~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>[,] </translation>
        </message>
        <message>
            <source>No data yet for “%1”: it comes with %2.</source>
            <translation>[Ńöö ďààţàà ýýééţ ƒööř “%1”: îîţ çööḿééš ŵîîţĥ %2.~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not known in %2: no data yet from %3.</source>
            <translation>[“%1” îîš ńööţ ķńööŵń îîń %2: ńöö ďààţàà ýýééţ ƒřööḿ %3.~~~~~~]</translation>
        </message>
        <message>
            <source>No counts: nothing has been read yet</source>
            <translation>[Ńöö çööûûńţš: ńööţĥîîńĝ ĥààš ƀééééń řééààď ýýééţ~]</translation>
        </message>
        <message>
            <source>No counts: not known</source>
            <translation>[Ńöö çööûûńţš: ńööţ ķńööŵń~]</translation>
        </message>
        <message>
            <source>No counts: nothing found</source>
            <translation>[Ńöö çööûûńţš: ńööţĥîîńĝ ƒööûûńď~]</translation>
        </message>
        <message>
            <source>%1 of %2 communications</source>
            <translation>[%1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~]</translation>
        </message>
        <message>
            <source>at least %1 of %2 communications</source>
            <translation>[ààţ ĺééààšţ %1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SealedPaperPresenter</name>
        <message>
            <source>it was wanted without one</source>
            <translation>[îîţ ŵààš ŵààńţééď ŵîîţĥööûûţ ööńé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchBar</name>
        <message>
            <source>Clear the search</source>
            <translation>[Çĺééààř ţĥéé šééààřçĥ]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>Search letters, customers, references, templates</source>
            <translation>[Šééààřçĥ ĺééţţééřš, çûûšţööḿééřš, řééƒééřééńçééš, ţééḿþĺààţééš~~~~]</translation>
        </message>
        <message>
            <source>%1 Nothing runs until this is changed.</source>
            <translation>[%1 Ńööţĥîîńĝ řûûńš ûûńţîîĺ ţĥîîš îîš çĥààńĝééď.~~~~~]</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>[Řééḿööṽé îţ]</translation>
        </message>
        <message>
            <source>Change to %1</source>
            <translation>[Çĥààńĝéé ţöö %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchLine</name>
        <message>
            <source>Remove this condition</source>
            <translation>[Řééḿööṽéé ţĥîîš çööńďîîţîîöń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchPage</name>
        <message>
            <source>Nothing selected</source>
            <translation>[Ńööţĥîîńĝ šééĺééçţééď]</translation>
        </message>
        <message>
            <source>Choose a row to see the letter, its delivery and its evidence.</source>
            <translation>[Çĥööööšéé àà řööŵ ţöö šéééé ţĥéé ĺééţţééř, îîţš ďééĺîîṽééřýý ààńď îîţš ééṽîîďééńçéé.~]</translation>
        </message>
        <message>
            <source>Columns and facets</source>
            <translation>[Çööĺûûḿńš ààńď ƒààçééţš~]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Sent, by month</source>
            <translation>[Šééńţ, ƀýý ḿööńţĥ~]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>[Ńöö ààńšŵéř]</translation>
        </message>
        <message>
            <source>No counts: no answer</source>
            <translation>[Ńöö çööûûńţš: ńöö ààńšŵééř]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>[Šééààřçĥîńĝ…]</translation>
        </message>
        <message>
            <source>of %1 · still the query before</source>
            <translation>[ööƒ %1 · šţîîĺĺ ţĥéé qûûééřýý ƀééƒööřéé~]</translation>
        </message>
        <message>
            <source>No archive is connected yet</source>
            <translation>[Ńöö ààřçĥîîṽéé îîš çööńńééçţééď ýýéţ]</translation>
        </message>
        <message>
            <source>Nothing has been read yet</source>
            <translation>[Ńööţĥîîńĝ ĥààš ƀééééń řééààď ýýéţ]</translation>
        </message>
        <message>
            <source>Add a folder of letters and e-mails; it is only ever read.</source>
            <translation>[ÀÀďď àà ƒööĺďééř ööƒ ĺééţţééřš ààńď éé-ḿààîîĺš; îîţ îîš ööńĺýý ééṽééř řééààď.~~~]</translation>
        </message>
        <message>
            <source>Letters appear here while the first sync runs.</source>
            <translation>[Ĺééţţééřš ààþþééààř ĥééřéé ŵĥîîĺéé ţĥéé ƒîîřšţ šýýńç řûûńš.~~~~]</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>[ÀÀďď àà ƒööĺďééř…]</translation>
        </message>
        <message>
            <source>Show repositories</source>
            <translation>[Šĥööŵ řééþööšîîţööřîéš]</translation>
        </message>
        <message>
            <source>Not known, which is not none</source>
            <translation>[Ńööţ ķńööŵń, ŵĥîîçĥ îîš ńööţ ńööńéé~~~]</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>[Šééààřçĥ ééṽééřýýţĥîńĝ]</translation>
        </message>
        <message numerus="yes">
            <source>No communication matches all %n conditions</source>
            <translation>
                <numerusform>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥééš ààĺĺ %n çööńďîîţîîööńš~]</numerusform>
                <numerusform>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥééš ààĺĺ %n çööńďîîţîîööńš~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No communication matches</source>
            <translation>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥéš]</translation>
        </message>
        <message>
            <source>Remove %1 · %2 found</source>
            <translation>[Řééḿööṽéé %1 · %2 ƒööûûńď~]</translation>
        </message>
        <message>
            <source>Ask the repositories themselves…</source>
            <translation>[ÀÀšķ ţĥéé řééþööšîîţööřîîééš ţĥééḿšééĺṽééš…]</translation>
        </message>
        <message>
            <source>The current row names no template</source>
            <translation>[Ţĥéé çûûřřééńţ řööŵ ńààḿééš ńöö ţééḿþĺààţéé~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) copied</source>
            <translation>
                <numerusform>[%n řééƒééřééńçéé(š) çööþîîééď]</numerusform>
                <numerusform>[%n řééƒééřééńçéé(š) çööþîîééď]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied as JSON</source>
            <translation>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš ĴŠÖÖŃ~~]</numerusform>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš ĴŠÖÖŃ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The search could not be answered</source>
            <translation>[Ţĥéé šééààřçĥ çööûûĺď ńööţ ƀéé ààńšŵééřééď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Search all the same</source>
            <translation>[Šééààřçĥ ààĺĺ ţĥéé šààḿéé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SetAsideTable</name>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéřé]</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>[Ƒîîřšţ šéééń]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>[Þööšîîţîöń]</translation>
        </message>
        <message>
            <source>What stood there</source>
            <translation>[Ŵĥààţ šţööööď ţĥééřéé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SettleDialog</name>
        <message>
            <source>Say what you found</source>
            <translation>[Šààýý ŵĥààţ ýýööûû ƒöûńď]</translation>
        </message>
        <message>
            <source>Where you looked and what was there</source>
            <translation>[Ŵĥééřéé ýýööûû ĺööööķééď ààńď ŵĥààţ ŵààš ţĥééřé]</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>[Ńööţé îţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>How it was found</source>
            <translation>[Ĥööŵ îîţ ŵààš ƒööûûńď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ShareList</name>
        <message>
            <source>%1: %2</source>
            <extracomment>An outcome, and how many letters</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SheetWords</name>
        <message>
            <source>The archived bytes, read for this sheet, equal those recorded when they were first read.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš, řééààď ƒööř ţĥîîš šĥééééţ, ééqûûààĺ ţĥööšéé řééçööřďééď ŵĥééń ţĥééýý ŵééřéé ƒîîřšţ řééààď.~~~~~~]</translation>
        </message>
        <message>
            <source>THE ARCHIVED BYTES CHANGED after they were first read. What is archived now is not what was sent.</source>
            <translation>[ŢĤÉÉ ÀÀŘÇĤÎÎṼÉÉĎ ƁÝÝŢÉÉŠ ÇĤÀÀŃĜÉÉĎ ààƒţééř ţĥééýý ŵééřéé ƒîîřšţ řééààď. Ŵĥààţ îîš ààřçĥîîṽééď ńööŵ îîš ńööţ ŵĥààţ ŵààš šééńţ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The archived bytes could not be read for this sheet: nothing is said of what they are now.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš çööûûĺď ńööţ ƀéé řééààď ƒööř ţĥîîš šĥééééţ: ńööţĥîîńĝ îîš šààîîď ööƒ ŵĥààţ ţĥééýý ààřéé ńööŵ.~~~~~~]</translation>
        </message>
        <message>
            <source>No hash was recorded earlier to compare the archived bytes with.</source>
            <translation>[Ńöö ĥààšĥ ŵààš řééçööřďééď ééààřĺîîééř ţöö çööḿþààřéé ţĥéé ààřçĥîîṽééď ƀýýţééš ŵîîţĥ.~~~]</translation>
        </message>
        <message>
            <source>Recipient %1</source>
            <translation>[Řééçîîþîîéńţ %1]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>[šààýš %1]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message numerus="yes">
            <source>%n more recipients are in the data inside this file</source>
            <translation>
                <numerusform>[%n ḿööřéé řééçîîþîîééńţš ààřéé îîń ţĥéé ďààţàà îîńšîîďéé ţĥîîš ƒîîĺéé~]</numerusform>
                <numerusform>[%n ḿööřéé řééçîîþîîééńţš ààřéé îîń ţĥéé ďààţàà îîńšîîďéé ţĥîîš ƒîîĺéé~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>[Àš öƒ]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Kept in step</source>
            <translation>[Ķééþţ îîń šţééþ]</translation>
        </message>
        <message>
            <source>no longer since %1</source>
            <translation>[ńöö ĺööńĝééř šîîńçéé %1~]</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>[Ķńööŵń šîîńçéé]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>%1, by this machine's clock</source>
            <translation>[%1, ƀýý ţĥîîš ḿààçĥîîńéé'š çĺööçķ~~~]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>[Ďàţà]</translation>
        </message>
        <message>
            <source>evidence.json inside this file says the same for programs.</source>
            <translation>[ééṽîîďééńçéé.ĵšööń îîńšîîďéé ţĥîîš ƒîîĺéé šààýýš ţĥéé šààḿéé ƒööř þřööĝřààḿš.~~~]</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>[Šîîĝńààţûřé]</translation>
        </message>
        <message>
            <source>none: %1</source>
            <translation>[ńööńéé: %1]</translation>
        </message>
        <message>
            <source>in the file of the same name that ends in .minisig</source>
            <translation>[îîń ţĥéé ƒîîĺéé ööƒ ţĥéé šààḿéé ńààḿéé ţĥààţ ééńďš îîń .ḿîîńîîšîîĝ~~]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
        <message>
            <source>Check with</source>
            <translation>[Çĥééçķ ŵîîţĥ]</translation>
        </message>
        <message>
            <source>Whose key it is</source>
            <translation>[Ŵĥööšéé ķééýý îţ îš]</translation>
        </message>
        <message>
            <source>has to be known from elsewhere: ask whoever gave you this sheet.</source>
            <translation>[ĥààš ţöö ƀéé ķńööŵń ƒřööḿ ééĺšééŵĥééřéé: ààšķ ŵĥööééṽééř ĝààṽéé ýýööûû ţĥîîš šĥééééţ.~~~]</translation>
        </message>
        <message>
            <source>Evidence sheet · %1</source>
            <translation>[ÉÉṽîîďééńçéé šĥééééţ · %1]</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Custom and practice: what is usual for such letters, not what happened to this one</source>
            <translation>[Çûûšţööḿ ààńď þřààçţîîçéé: ŵĥààţ îîš ûûšûûààĺ ƒööř šûûçĥ ĺééţţééřš, ńööţ ŵĥààţ ĥààþþééńééď ţöö ţĥîîš ööńéé~~~~~~~]</translation>
        </message>
        <message>
            <source>Template and approval</source>
            <translation>[Ţééḿþĺààţéé ààńď ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>[Ĥööŵ îîţ ŵààš ḿààďé]</translation>
        </message>
        <message>
            <source>Custody and hashes</source>
            <translation>[Çûûšţööďýý ààńď ĥààšĥééš]</translation>
        </message>
        <message>
            <source>SHA-256 now</source>
            <translation>[ŠĤÀÀ-256 ńööŵ~]</translation>
        </message>
        <message>
            <source>Hand-overs</source>
            <translation>[Ĥààńď-ööṽéřš]</translation>
        </message>
        <message>
            <source>In the archive</source>
            <translation>[ÎÎń ţĥéé ààřçĥîîṽé]</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>[Çööńţéxţ]</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>[Řééĺàţéď]</translation>
        </message>
        <message>
            <source>What was known when</source>
            <translation>[Ŵĥààţ ŵààš ķńööŵń ŵĥééń~~]</translation>
        </message>
        <message>
            <source>Source of this sheet</source>
            <translation>[Šööûûřçéé ööƒ ţĥîîš šĥéééţ]</translation>
        </message>
        <message>
            <source>How to check it</source>
            <translation>[Ĥööŵ ţöö çĥééçķ îîţ]</translation>
        </message>
        <message>
            <source>The same for programs</source>
            <translation>[Ţĥéé šààḿéé ƒööř þřööĝřààḿš~]</translation>
        </message>
        <message>
            <source>Evidence sheet %1</source>
            <translation>[ÉÉṽîîďééńçéé šĥéééţ %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard</source>
            <translation>[Ķééýýƀöàřď]</translation>
        </message>
        <message>
            <source>Keys by group</source>
            <translation>[Ķééýýš ƀýý ĝřööûþ]</translation>
        </message>
        <message>
            <source>Use single-letter keys</source>
            <translation>[ÛÛšéé šîîńĝĺéé-ĺééţţééř ķééýš]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Search box</source>
            <translation>[Šééààřçĥ ƀöx]</translation>
        </message>
        <message>
            <source>Walk the conditions</source>
            <translation>[Ŵààĺķ ţĥéé çööńďîîţîîööńš]</translation>
        </message>
        <message>
            <source>Remove a condition</source>
            <translation>[Řééḿööṽéé àà çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>Edit a condition</source>
            <translation>[ÉÉďîîţ àà çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>[Řûûń ńöŵ]</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>[ÉÉààřĺîîééř šééàřçĥéš]</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>[Ĺîšţš]</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>[Ḿöṽé]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>Facet: choose, or take back</source>
            <translation>[Ƒààçééţ: çĥööööšéé, ööř ţààķéé ƀààçķ]</translation>
        </message>
        <message>
            <source>Facet: exclude</source>
            <translation>[Ƒààçééţ: ééxçĺûûďé]</translation>
        </message>
        <message>
            <source>Histogram: move, widen</source>
            <translation>[Ĥîîšţööĝřààḿ: ḿööṽéé, ŵîîďééń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::StageRow</name>
        <message>
            <source>Letters and deadlines</source>
            <translation>[Ĺééţţééřš ààńď ďééààďĺîîńééš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::StatusStrip</name>
        <message>
            <source>No repository yet</source>
            <translation>[Ńöö řééþööšîîţööřý ýéţ]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûńďö]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šţààţûš]</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>[Ţîîḿééš: %1]</translation>
        </message>
        <message>
            <source>In whose time dates are read. Z changes it.</source>
            <translation>[ÎÎń ŵĥööšéé ţîîḿéé ďààţééš ààřéé řééààď. Ž çĥààńĝééš îîţ.~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TaskActPresenter</name>
        <message>
            <source>Not kept: the task is not known any more.</source>
            <translation>[Ńööţ ķééþţ: ţĥéé ţààšķ îîš ńööţ ķńööŵń ààńýý ḿööřéé.~~~~]</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>[Ńööţ ķééþţ: %1~]</translation>
        </message>
        <message>
            <source>It can no longer be taken back: it may have left.</source>
            <translation>[ÎÎţ çààń ńöö ĺööńĝééř ƀéé ţààķééń ƀààçķ: îîţ ḿààýý ĥààṽéé ĺééƒţ.~~~]</translation>
        </message>
        <message>
            <source>Taken back; nothing left.</source>
            <translation>[Ţààķééń ƀààçķ; ńööţĥîîńĝ ĺééƒţ.~~]</translation>
        </message>
        <message>
            <source>Accepted; it leaves in a moment.</source>
            <translation>[ÀÀççééþţééď; îîţ ĺééààṽééš îîń àà ḿööḿééńţ.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TaskDetail</name>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>[Ĝîîṽéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Delegate…</source>
            <translation>[Ďééĺééĝàţé…]</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>[Çööḿḿééńţ…]</translation>
        </message>
        <message>
            <source>Open the communication</source>
            <translation>[ÖÖþééń ţĥéé çööḿḿûûńîîçààţîöń]</translation>
        </message>
        <message>
            <source>Show in the outbox</source>
            <translation>[Šĥööŵ îîń ţĥéé ööûûţƀööx]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>No task chosen</source>
            <translation>[Ńöö ţààšķ çĥööšééń]</translation>
        </message>
        <message>
            <source>Choose one to see its case, what happened in it and what you can do.</source>
            <translation>[Çĥööööšéé ööńéé ţöö šéééé îîţš çààšéé, ŵĥààţ ĥààþþééńééď îîń îîţ ààńď ŵĥààţ ýýööûû çààń ďöö.~~]</translation>
        </message>
        <message>
            <source>taken back in the inbox</source>
            <translation>[ţààķééń ƀààçķ îîń ţĥéé îîńƀööx~]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Kept as a draft: the system is not reached now.</source>
            <translation>[Ķééþţ ààš àà ďřààƒţ: ţĥéé šýýšţééḿ îîš ńööţ řééààçĥééď ńööŵ.~~~~]</translation>
        </message>
        <message>
            <source>Asked for; for 15 seconds it can be taken back.</source>
            <translation>[ÀÀšķééď ƒööř; ƒööř 15 šééçööńďš îîţ çààń ƀéé ţààķééń ƀààçķ.~~~~~]</translation>
        </message>
        <message>
            <source>The task</source>
            <translation>[Ţĥéé ţààšķ]</translation>
        </message>
        <message>
            <source>The task cannot be shown</source>
            <translation>[Ţĥéé ţààšķ çààńńööţ ƀéé šĥööŵń~~]</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>[%1 · %2~]</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>[Öṽéř]</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>[ÖÖṽéřďûé]</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>[Ýöûřš]</translation>
        </message>
        <message>
            <source>Waits for somebody</source>
            <translation>[Ŵààîîţš ƒööř šööḿééƀööďý]</translation>
        </message>
        <message>
            <source>Claimed</source>
            <translation>[Çĺààîḿéď]</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>[Þûûţ ààŵàý]</translation>
        </message>
        <message>
            <source>“%1” is kept as a draft: nothing left, and nothing is done.</source>
            <translation>[“%1” îîš ķééþţ ààš àà ďřààƒţ: ńööţĥîîńĝ ĺééƒţ, ààńď ńööţĥîîńĝ îîš ďööńéé.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>[ÀÀççéþţ]</translation>
        </message>
        <message numerus="yes">
            <source>“%1” leaves in %n s.</source>
            <translation>
                <numerusform>[“%1” ĺééààṽééš îîń %n š.~~]</numerusform>
                <numerusform>[“%1” ĺééààṽééš îîń %n š.~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>[Ţààķéé ƀàçķ]</translation>
        </message>
        <message>
            <source>“%1”: %2.</source>
            <translation>[“%1”: %2.~~]</translation>
        </message>
        <message>
            <source>“%1”: %2, %3.</source>
            <translation>[“%1”: %2, %3.~~~~]</translation>
        </message>
        <message>
            <source>No task is chosen.</source>
            <translation>[Ńöö ţààšķ îîš çĥööšééń.~]</translation>
        </message>
        <message>
            <source>The system is not reached now: it is kept as a draft.</source>
            <translation>[Ţĥéé šýýšţééḿ îîš ńööţ řééààçĥééď ńööŵ: îîţ îîš ķééþţ ààš àà ďřààƒţ.~~~~~]</translation>
        </message>
        <message>
            <source>It is claimed for you first.</source>
            <translation>[ÎÎţ îîš çĺààîîḿééď ƒööř ýýööûû ƒîîřšţ.]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>The task and its case were copied</source>
            <translation>[Ţĥéé ţààšķ ààńď îîţš çààšéé ŵééřéé çööþîîééď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TaskDialog</name>
        <message>
            <source>Delegate the task</source>
            <translation>[Ďééĺééĝààţéé ţĥéé ţàšķ]</translation>
        </message>
        <message>
            <source>Comment on the task</source>
            <translation>[Çööḿḿééńţ ööń ţĥéé ţààšķ~]</translation>
        </message>
        <message>
            <source>Complete the task</source>
            <translation>[Çööḿþĺééţéé ţĥéé ţààšķ]</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>[Ďééĺééĝàţé]</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>[Çööḿḿéńţ]</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>[Çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>As the system names them</source>
            <translation>[ÀÀš ţĥéé šýýšţééḿ ńààḿééš ţĥééḿ~]</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>[Ţöö ŵĥöḿ]</translation>
        </message>
        <message>
            <source>What is to be known of it; may be left empty</source>
            <translation>[Ŵĥààţ îîš ţöö ƀéé ķńööŵń ööƒ îîţ; ḿààýý ƀéé ĺééƒţ ééḿþţýý~~~]</translation>
        </message>
        <message>
            <source>It stands in the case for everybody</source>
            <translation>[ÎÎţ šţààńďš îîń ţĥéé çààšéé ƒööř ééṽééřýýƀööďýý]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TaskTable</name>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>overdue %1 · %2</source>
            <translation>[ööṽééřďûûéé %1 · %2]</translation>
        </message>
        <message>
            <source>%1 (delegated)</source>
            <translation>[%1 (ďééĺééĝààţééď)]</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>[ÀÀšķééď ƒöř]</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>[Ţàšķ]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Ďûé]</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>[Ĥààš îţ]</translation>
        </message>
        <message>
            <source>May claim it</source>
            <translation>[Ḿààýý çĺààîḿ îţ]</translation>
        </message>
        <message>
            <source>System</source>
            <translation>[Šýýšţéḿ]</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>[Àĝé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TaskWords</name>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Give back</source>
            <translation>[Ĝîîṽéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>[Çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>Delegate…</source>
            <translation>[Ďééĺééĝàţé…]</translation>
        </message>
        <message>
            <source>Comment…</source>
            <translation>[Çööḿḿééńţ…]</translation>
        </message>
        <message>
            <source>Authority verified</source>
            <translation>[ÀÀûûţĥööřîîţýý ṽééřîƒîéď]</translation>
        </message>
        <message>
            <source>Not verified</source>
            <translation>[Ńööţ ṽééřîîƒîéď]</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>[ÀÀþþřöṽé]</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>[Řééƒûšé]</translation>
        </message>
        <message>
            <source>Solved: try again</source>
            <translation>[Šööĺṽééď: ţřýý ààĝààîń]</translation>
        </message>
        <message>
            <source>Abandon it</source>
            <translation>[ÀÀƀààńďöń îţ]</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>[ÛÛþĥéĺď]</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>[Þààřţĺýý ûûþĥééĺď]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Řééĵééçţéď]</translation>
        </message>
        <message>
            <source>Release the hold</source>
            <translation>[Řééĺééààšéé ţĥéé ĥöĺď]</translation>
        </message>
        <message>
            <source>Keep the hold</source>
            <translation>[Ķééééþ ţĥéé ĥööĺď]</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>[Ďöńé]</translation>
        </message>
        <message>
            <source>authority verified</source>
            <translation>[ààûûţĥööřîîţýý ṽééřîƒîéď]</translation>
        </message>
        <message>
            <source>authority not verified</source>
            <translation>[ààûûţĥööřîîţýý ńööţ ṽééřîƒîéď]</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>[ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>[řééƒûšéď]</translation>
        </message>
        <message>
            <source>solved, tried again</source>
            <translation>[šööĺṽééď, ţřîîééď ààĝààîń]</translation>
        </message>
        <message>
            <source>abandoned</source>
            <translation>[ààƀààńďöńéď]</translation>
        </message>
        <message>
            <source>upheld</source>
            <translation>[ûûþĥéĺď]</translation>
        </message>
        <message>
            <source>partly upheld</source>
            <translation>[þààřţĺýý ûûþĥééĺď]</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>[řééĵééçţéď]</translation>
        </message>
        <message>
            <source>hold released</source>
            <translation>[ĥööĺď řééĺééààšéď]</translation>
        </message>
        <message>
            <source>hold kept</source>
            <translation>[ĥööĺď ķééþţ]</translation>
        </message>
        <message>
            <source>done</source>
            <translation>[ďöńé]</translation>
        </message>
        <message>
            <source>This task is over.</source>
            <translation>[Ţĥîîš ţààšķ îîš ööṽééř.~]</translation>
        </message>
        <message>
            <source>The case is over.</source>
            <translation>[Ţĥéé çààšéé îîš ööṽéř.]</translation>
        </message>
        <message>
            <source>The case is suspended: nobody can act on it.</source>
            <translation>[Ţĥéé çààšéé îîš šûûšþééńďééď: ńööƀööďýý çààń ààçţ ööń îîţ.~~]</translation>
        </message>
        <message>
            <source>Nobody knows as whom you act there: name it with the connection, under Your name there.</source>
            <translation>[Ńööƀööďýý ķńööŵš ààš ŵĥööḿ ýýööûû ààçţ ţĥééřéé: ńààḿéé îîţ ŵîîţĥ ţĥéé çööńńééçţîîööń, ûûńďééř ÝÝööûûř ńààḿéé ţĥééřéé.~~~]</translation>
        </message>
        <message>
            <source>Something about this task is on its way already.</source>
            <translation>[Šööḿééţĥîîńĝ ààƀööûûţ ţĥîîš ţààšķ îîš ööń îîţš ŵààýý ààĺřééààďýý.~]</translation>
        </message>
        <message>
            <source>You have it already.</source>
            <translation>[ÝÝööûû ĥààṽéé îîţ àĺřéàďý.]</translation>
        </message>
        <message>
            <source>Somebody else has it.</source>
            <translation>[Šööḿééƀööďýý ééĺšéé ĥààš îţ.]</translation>
        </message>
        <message>
            <source>%1 has it.</source>
            <translation>[%1 ĥààš îîţ.]</translation>
        </message>
        <message>
            <source>Only who has the task does that: claim it first.</source>
            <translation>[ÖÖńĺýý ŵĥöö ĥààš ţĥéé ţààšķ ďööééš ţĥààţ: çĺààîîḿ îîţ ƒîîřšţ.~~~~~]</translation>
        </message>
        <message>
            <source>It was delegated to you: give it back, and who delegated it completes it.</source>
            <translation>[ÎÎţ ŵààš ďééĺééĝààţééď ţöö ýýööûû: ĝîîṽéé îîţ ƀààçķ, ààńď ŵĥöö ďééĺééĝààţééď îîţ çööḿþĺééţééš îîţ.~~~]</translation>
        </message>
        <message>
            <source>Whoever asked for it does not approve it: somebody else has to.</source>
            <translation>[Ŵĥööééṽééř ààšķééď ƒööř îîţ ďööééš ńööţ ààþþřööṽéé îîţ: šööḿééƀööďýý ééĺšéé ĥààš ţöö.~~]</translation>
        </message>
        <message>
            <source>%1 asked for it or decided it, and does not approve it: somebody else has to.</source>
            <translation>[%1 ààšķééď ƒööř îîţ ööř ďééçîîďééď îîţ, ààńď ďööééš ńööţ ààþþřööṽéé îîţ: šööḿééƀööďýý ééĺšéé ĥààš ţöö.~~~~]</translation>
        </message>
        <message>
            <source>The task does not end in that way.</source>
            <translation>[Ţĥéé ţààšķ ďööééš ńööţ ééńď îîń ţĥààţ ŵààýý.~~]</translation>
        </message>
        <message>
            <source>To whom? Not to yourself.</source>
            <translation>[Ţöö ŵĥööḿ? Ńööţ ţöö ýýööûûřšééĺƒ.]</translation>
        </message>
        <message>
            <source>A comment needs words.</source>
            <translation>[ÀÀ çööḿḿééńţ ńééééďš ŵööřďš.~]</translation>
        </message>
        <message>
            <source>Reissue request</source>
            <translation>[Řééîîššûûéé řéqûéšţ]</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>[Ďîîšþûţé]</translation>
        </message>
        <message>
            <source>%1 d</source>
            <extracomment>How long ago, in days</extracomment>
            <translation>[%1 ď]</translation>
        </message>
        <message>
            <source>%1 h</source>
            <extracomment>How long ago, in hours, in minutes</extracomment>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>[%1 ḿîîń]</translation>
        </message>
        <message>
            <source>%1, overdue by %2</source>
            <translation>[%1, ööṽééřďûûéé ƀýý %2]</translation>
        </message>
        <message>
            <source>Complete: %1</source>
            <translation>[Çööḿþĺééţéé: %1]</translation>
        </message>
        <message>
            <source>Delegate to %1</source>
            <translation>[Ďééĺééĝààţéé ţö %1]</translation>
        </message>
        <message>
            <source>Leaves in a moment</source>
            <translation>[Ĺééààṽééš îîń àà ḿööḿéńţ]</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>[ÖÖń îîţš ŵàý]</translation>
        </message>
        <message>
            <source>“%1” was refused.</source>
            <translation>[“%1” ŵààš řééƒûûšééď.~]</translation>
        </message>
        <message>
            <source>Before, nobody had the task.</source>
            <translation>[Ɓééƒööřéé, ńööƀööďýý ĥààď ţĥéé ţààšķ.~]</translation>
        </message>
        <message>
            <source>Before, %1 had the task.</source>
            <translation>[Ɓééƒööřéé, %1 ĥààď ţĥéé ţààšķ.~~]</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>[ààń ûûńķńööŵń ţîîḿé]</translation>
        </message>
        <message>
            <source>Now it is over, as of %1.</source>
            <translation>[Ńööŵ îîţ îîš ööṽééř, ààš ööƒ %1.~]</translation>
        </message>
        <message>
            <source>Now nobody has it, as of %1.</source>
            <translation>[Ńööŵ ńööƀööďýý ĥààš îîţ, ààš ööƒ %1.~~]</translation>
        </message>
        <message>
            <source>Now %1 has it, as of %2.</source>
            <translation>[Ńööŵ %1 ĥààš îîţ, ààš ööƒ %2.~~~]</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>[ńööƀööďýý ńàḿéď]</translation>
        </message>
        <message>
            <source>Started by %1</source>
            <translation>[Šţààřţééď ƀýý %1~]</translation>
        </message>
        <message>
            <source>%1: waits for somebody</source>
            <translation>[%1: ŵààîîţš ƒööř šööḿééƀööďýý]</translation>
        </message>
        <message>
            <source>%1: %2 has it</source>
            <translation>[%1: %2 ĥààš îîţ~~]</translation>
        </message>
        <message>
            <source>%1: completed by %2</source>
            <translation>[%1: çööḿþĺééţééď ƀýý %2~~]</translation>
        </message>
        <message>
            <source>%1: %2, by %3</source>
            <translation>[%1: %2, ƀýý %3~~~]</translation>
        </message>
        <message>
            <source>%1: dropped</source>
            <translation>[%1: ďřööþþééď~]</translation>
        </message>
        <message>
            <source>%1 said</source>
            <translation>[%1 šààîď]</translation>
        </message>
        <message>
            <source>%1 said, at %2</source>
            <translation>[%1 šààîîď, ààţ %2~]</translation>
        </message>
        <message>
            <source>%1: waited for</source>
            <translation>[%1: ŵààîîţééď ƒööř]</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>[Öṽéř]</translation>
        </message>
        <message>
            <source>Over: %1</source>
            <translation>[ÖÖṽééř: %1]</translation>
        </message>
        <message>
            <source>The system shows it again</source>
            <translation>[Ţĥéé šýýšţééḿ šĥööŵš îîţ ààĝààîîń]</translation>
        </message>
        <message>
            <source>The system shows it no longer</source>
            <translation>[Ţĥéé šýýšţééḿ šĥööŵš îîţ ńöö ĺööńĝééř~~]</translation>
        </message>
        <message>
            <source>as %1</source>
            <translation>[àš %1]</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>[ďûûé %1]</translation>
        </message>
        <message>
            <source>late: due %1</source>
            <translation>[ĺààţéé: ďûûé %1]</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>[“%1”]</translation>
        </message>
        <message>
            <source>time not told</source>
            <translation>[ţîîḿéé ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>[Þřööçéšš]</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>[%1, ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>[ÀÀšķééď ƒööř ƀý]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>[Šţààńďš]</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>[šûûšþééńďéď]</translation>
        </message>
        <message>
            <source>open</source>
            <translation>[öþéń]</translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>[ööṽééř šîîńçéé %1]</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>[Řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Its id there</source>
            <translation>[ÎÎţš îîď ţĥééřé]</translation>
        </message>
        <message>
            <source>System</source>
            <translation>[Šýýšţéḿ]</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>[Ďûé]</translation>
        </message>
        <message>
            <source>Has it</source>
            <translation>[Ĥààš îţ]</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>[ńööƀöďý]</translation>
        </message>
        <message>
            <source>%1, delegated by %2</source>
            <translation>[%1, ďééĺééĝààţééď ƀýý %2~]</translation>
        </message>
        <message>
            <source>May claim it</source>
            <translation>[Ḿààýý çĺààîḿ îţ]</translation>
        </message>
        <message>
            <source>Approves for</source>
            <translation>[ÀÀþþřööṽééš ƒöř]</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>[Šîńçé]</translation>
        </message>
        <message>
            <source>%1, %2 ago</source>
            <translation>[%1, %2 ààĝöö]</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>[Ŵĥààţ îîš ţöö ƀéé ďööńéé]</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>[Ţàšķ]</translation>
        </message>
        <message>
            <source>%1, complete to %2</source>
            <translation>[%1, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>%1, never read to its end</source>
            <translation>[%1, ńééṽééř řééààď ţöö îîţš ééńď~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TasksBadge</name>
        <message numerus="yes">
            <source>%n task(s) that you have</source>
            <translation>
                <numerusform>[%n ţààšķ(š) ţĥààţ ýýööûû ĥààṽéé~]</numerusform>
                <numerusform>[%n ţààšķ(š) ţĥààţ ýýööûû ĥààṽéé~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TasksPresenter</name>
        <message>
            <source>%1, disconnected</source>
            <translation>[%1, ďîîšçööńńééçţééď~]</translation>
        </message>
        <message>
            <source>%1, complete to %2</source>
            <translation>[%1, çööḿþĺééţéé ţöö %2~~]</translation>
        </message>
        <message>
            <source>%1, never read to its end</source>
            <translation>[%1, ńééṽééř řééààď ţöö îîţš ééńď~]</translation>
        </message>
        <message>
            <source>Not reached now: %1. What is asked for is kept as a draft, until somebody accepts it.</source>
            <translation>[Ńööţ řééààçĥééď ńööŵ: %1. Ŵĥààţ îîš ààšķééď ƒööř îîš ķééþţ ààš àà ďřààƒţ, ûûńţîîĺ šööḿééƀööďýý ààççééþţš îîţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Nobody knows who you are in %1: name it with the connection, under Your name there.</source>
            <translation>[Ńööƀööďýý ķńööŵš ŵĥöö ýýööûû ààřéé îîń %1: ńààḿéé îîţ ŵîîţĥ ţĥéé çööńńééçţîîööń, ûûńďééř ÝÝööûûř ńààḿéé ţĥééřéé.~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 open tasks</source>
            <translation>[%1 ööƒ %2 ööþééń ţààšķš~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TasksWidget</name>
        <message>
            <source>Mine</source>
            <translation>[Ḿîńé]</translation>
        </message>
        <message>
            <source>My groups’</source>
            <translation>[Ḿýý ĝřööûþš’]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>[Ţàšķš]</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>[ÖÖþééń ţàšķš]</translation>
        </message>
        <message>
            <source>Search the tasks</source>
            <translation>[Šééààřçĥ ţĥéé ţààšķš~]</translation>
        </message>
        <message>
            <source>Search the tasks: a name, a case, a customer, a document id</source>
            <translation>[Šééààřçĥ ţĥéé ţààšķš: àà ńààḿéé, àà çààšéé, àà çûûšţööḿééř, àà ďööçûûḿééńţ îîď~~~]</translation>
        </message>
        <message>
            <source>The tasks could not be read</source>
            <translation>[Ţĥéé ţààšķš çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>No workflow system is connected</source>
            <translation>[Ńöö ŵööřķƒĺööŵ šýýšţééḿ îîš çööńńééçţééď~~]</translation>
        </message>
        <message>
            <source>Connect one, and the tasks that wait for you and your groups are here.</source>
            <translation>[Çööńńééçţ ööńéé, ààńď ţĥéé ţààšķš ţĥààţ ŵààîîţ ƒööř ýýööûû ààńď ýýööûûř ĝřööûûþš ààřéé ĥééřéé.~~]</translation>
        </message>
        <message>
            <source>Open repositories</source>
            <translation>[ÖÖþééń řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>Nothing waits for anybody</source>
            <translation>[Ńööţĥîîńĝ ŵààîîţš ƒööř ààńýýƀööďý]</translation>
        </message>
        <message>
            <source>No case of the connected workflow systems has an open task, as of when they were read last.</source>
            <translation>[Ńöö çààšéé ööƒ ţĥéé çööńńééçţééď ŵööřķƒĺööŵ šýýšţééḿš ĥààš ààń ööþééń ţààšķ, ààš ööƒ ŵĥééń ţĥééýý ŵééřéé řééààď ĺààšţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Whose tasks, and how many</extracomment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>Overdue only %1</source>
            <translation>[ÖÖṽééřďûûéé öńĺý %1]</translation>
        </message>
        <message>
            <source>Nobody knows which groups are yours</source>
            <translation>[Ńööƀööďýý ķńööŵš ŵĥîîçĥ ĝřööûûþš ààřéé ýýööûûřš]</translation>
        </message>
        <message>
            <source>No task here has these words</source>
            <translation>[Ńöö ţààšķ ĥééřéé ĥààš ţĥééšéé ŵööřďš~~]</translation>
        </message>
        <message>
            <source>Nothing here is overdue</source>
            <translation>[Ńööţĥîîńĝ ĥééřéé îîš ööṽééřďûûé]</translation>
        </message>
        <message>
            <source>You have no task</source>
            <translation>[ÝÝööûû ĥààṽéé ńö ţàšķ]</translation>
        </message>
        <message>
            <source>Nothing waits for your groups</source>
            <translation>[Ńööţĥîîńĝ ŵààîîţš ƒööř ýýööûûř ĝřööûûþš]</translation>
        </message>
        <message>
            <source>Name them with the connection, under Your groups there.</source>
            <translation>[Ńààḿéé ţĥééḿ ŵîîţĥ ţĥéé çööńńééçţîîööń, ûûńďééř ÝÝööûûř ĝřööûûþš ţĥééřéé.~~]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šĥööŵ ààĺĺ]</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>[Ḿýý ţààšķš]</translation>
        </message>
        <message>
            <source>Tasks of my groups</source>
            <translation>[Ţààšķš ööƒ ḿýý ĝřööûûþš~]</translation>
        </message>
        <message>
            <source>All open tasks</source>
            <translation>[ÀÀĺĺ ööþééń ţààšķš]</translation>
        </message>
        <message>
            <source>Overdue tasks, or all again</source>
            <translation>[ÖÖṽééřďûûéé ţààšķš, ööř ààĺĺ ààĝààîń]</translation>
        </message>
        <message>
            <source>Of all connected workflow systems</source>
            <translation>[ÖÖƒ ààĺĺ çööńńééçţééď ŵööřķƒĺööŵ šýýšţééḿš~~~]</translation>
        </message>
        <message>
            <source>In their names, cases and what these are about</source>
            <translation>[ÎÎń ţĥééîîř ńààḿééš, çààšééš ààńď ŵĥààţ ţĥééšéé ààřéé ààƀööûûţ~]</translation>
        </message>
        <message>
            <source>Claim the task</source>
            <translation>[Çĺààîîḿ ţĥéé ţààšķ]</translation>
        </message>
        <message>
            <source>It is yours from then on</source>
            <translation>[ÎÎţ îîš ýýööûûřš ƒřööḿ ţĥééń ööń]</translation>
        </message>
        <message>
            <source>Complete the task…</source>
            <translation>[Çööḿþĺééţéé ţĥéé ţààšķ…~]</translation>
        </message>
        <message>
            <source>With how it ends, and a comment</source>
            <translation>[Ŵîîţĥ ĥööŵ îîţ ééńďš, ààńď àà çööḿḿééńţ~~~]</translation>
        </message>
        <message>
            <source>Give the task back</source>
            <translation>[Ĝîîṽéé ţĥéé ţààšķ ƀààçķ~]</translation>
        </message>
        <message>
            <source>To those who may claim it, or to who delegated it</source>
            <translation>[Ţöö ţĥööšéé ŵĥöö ḿààýý çĺààîîḿ îîţ, ööř ţöö ŵĥöö ďééĺééĝààţééď îîţ~]</translation>
        </message>
        <message>
            <source>Delegate the task…</source>
            <translation>[Ďééĺééĝààţéé ţĥéé ţààšķ…]</translation>
        </message>
        <message>
            <source>Somebody else does it and gives it back</source>
            <translation>[Šööḿééƀööďýý ééĺšéé ďööééš îîţ ààńď ĝîîṽééš îîţ ƀààçķ]</translation>
        </message>
        <message>
            <source>Comment on the task…</source>
            <translation>[Çööḿḿééńţ ööń ţĥéé ţààšķ…~]</translation>
        </message>
        <message>
            <source>It stands in the case for everybody</source>
            <translation>[ÎÎţ šţààńďš îîń ţĥéé çààšéé ƒööř ééṽééřýýƀööďýý]</translation>
        </message>
        <message>
            <source>Take back what was asked for (Delete in the list)</source>
            <translation>[Ţààķéé ƀààçķ ŵĥààţ ŵààš ààšķééď ƒööř (Ďééĺééţéé îîń ţĥéé ĺîîšţ)~~~~]</translation>
        </message>
        <message>
            <source>Before it left</source>
            <translation>[Ɓééƒööřéé îîţ ĺéƒţ]</translation>
        </message>
        <message>
            <source>taken back in the inbox</source>
            <translation>[ţààķééń ƀààçķ îîń ţĥéé îîńƀööx~]</translation>
        </message>
        <message>
            <source>Open the communication of the case</source>
            <translation>[ÖÖþééń ţĥéé çööḿḿûûńîîçààţîîööń ööƒ ţĥéé çààšé]</translation>
        </message>
        <message>
            <source>What the case is about</source>
            <translation>[Ŵĥààţ ţĥéé çààšéé îîš ààƀööûţ]</translation>
        </message>
        <message>
            <source>Show in the outbox what is on its way</source>
            <translation>[Šĥööŵ îîń ţĥéé ööûûţƀööx ŵĥààţ îîš ööń îîţš ŵààýý~]</translation>
        </message>
        <message>
            <source>With everything that happened to it</source>
            <translation>[Ŵîîţĥ ééṽééřýýţĥîîńĝ ţĥààţ ĥààþþééńééď ţöö îîţ~]</translation>
        </message>
        <message>
            <source>Copy the task and its case</source>
            <translation>[Çööþýý ţĥéé ţààšķ ààńď îîţš çààšéé~]</translation>
        </message>
        <message>
            <source>As lines of text, for a mail or a note</source>
            <translation>[ÀÀš ĺîîńééš ööƒ ţééxţ, ƒööř àà ḿààîîĺ ööř àà ńööţéé~]</translation>
        </message>
        <message>
            <source>Sort the tasks by due time</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý ďûûéé ţîîḿéé~]</translation>
        </message>
        <message>
            <source>Sort the tasks by age</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý ààĝéé~]</translation>
        </message>
        <message>
            <source>Sort the tasks by name</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý ńààḿéé~]</translation>
        </message>
        <message>
            <source>Sort the tasks by case</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý çààšéé~]</translation>
        </message>
        <message>
            <source>Sort the tasks by who has them</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý ŵĥöö ĥààš ţĥééḿ~~~]</translation>
        </message>
        <message>
            <source>Sort the tasks by group</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý ĝřööûûþ~~]</translation>
        </message>
        <message>
            <source>Sort the tasks by system</source>
            <translation>[Šööřţ ţĥéé ţààšķš ƀýý šýýšţééḿ~~]</translation>
        </message>
        <message>
            <source>Once more: the other way round</source>
            <translation>[ÖÖńçéé ḿööřéé: ţĥéé ööţĥééř ŵààýý řööûńď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TemplateDetail</name>
        <message>
            <source>Versions and the time each was in force</source>
            <translation>[Ṽééřšîîööńš ààńď ţĥéé ţîîḿéé ééààçĥ ŵààš îîń ƒööřçéé~]</translation>
        </message>
        <message>
            <source>Letters per month</source>
            <translation>[Ĺééţţééřš þééř ḿööńţĥ~]</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>[Ŵĥààţ îîţ šààýš]</translation>
        </message>
        <message>
            <source>Who received it</source>
            <translation>[Ŵĥöö řééçééîîṽéď îţ]</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>[ÀÀþþřööṽàĺ]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥîîšţöřý]</translation>
        </message>
        <message>
            <source>What does not fit</source>
            <translation>[Ŵĥààţ ďööééš ńööţ ƒîîţ]</translation>
        </message>
        <message>
            <source>Made of</source>
            <translation>[Ḿààďé öƒ]</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>[Ďééçîďé…]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>Open as search</source>
            <translation>[ÖÖþééń ààš šééàřçĥ]</translation>
        </message>
        <message>
            <source>What became of these letters</source>
            <translation>[Ŵĥààţ ƀééçààḿéé ööƒ ţĥééšéé ĺééţţééřš~]</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s), times: %1</source>
            <translation>
                <numerusform>[%n ṽééřšîîööń(š), ţîîḿééš: %1~~~]</numerusform>
                <numerusform>[%n ṽééřšîîööń(š), ţîîḿééš: %1~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>[ÛÛšéď ƀý]</translation>
        </message>
        <message>
            <source>Who received version %1</source>
            <translation>[Ŵĥöö řééçééîîṽééď ṽééřšîîööń %1]</translation>
        </message>
        <message>
            <source>version %1, customer time</source>
            <translation>[ṽééřšîîööń %1, çûûšţööḿééř ţîîḿéé]</translation>
        </message>
        <message>
            <source>Approval of version %1</source>
            <translation>[ÀÀþþřööṽààĺ ööƒ ṽééřšîîööń %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TemplateWords</name>
        <message>
            <source>an unknown time</source>
            <translation>[ààń ûûńķńööŵń ţîîḿé]</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>[ďřàƒţ]</translation>
        </message>
        <message>
            <source>in review</source>
            <translation>[îîń řééṽîéŵ]</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>[řééĵééçţéď]</translation>
        </message>
        <message>
            <source>not yet effective</source>
            <translation>[ńööţ ýýééţ ééƒƒééçţîṽé]</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>[îîń ƒööřçé]</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>[šûûþééřšéďéď]</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>[ééxþîřéď]</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>[ĥîîďďéń]</translation>
        </message>
        <message>
            <source>known from runs alone</source>
            <translation>[ķńööŵń ƒřööḿ řûûńš ààĺööńéé~]</translation>
        </message>
        <message>
            <source>known from letters alone</source>
            <translation>[ķńööŵń ƒřööḿ ĺééţţééřš ààĺööńéé~]</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>[ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>in force %1</source>
            <translation>[îîń ƒööřçéé %1]</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>[Ďřàƒţ]</translation>
        </message>
        <message>
            <source>Submitted for approval</source>
            <translation>[Šûûƀḿîîţţééď ƒööř ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Řééĵééçţéď]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[ÀÀþþřööṽéď]</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>[Ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>[Çřééàţéď]</translation>
        </message>
        <message>
            <source>Content changed</source>
            <translation>[Çööńţééńţ çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Facts changed</source>
            <translation>[Ƒààçţš çĥààńĝééď~]</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Documents and pages</source>
            <translation>[Ďööçûûḿééńţš ààńď þààĝééš]</translation>
        </message>
        <message>
            <source>Document or page</source>
            <translation>[Ďööçûûḿééńţ ööř þààĝé]</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>[Ţéxţš]</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>[Ţéxţ]</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>[ÎÎḿàĝéš]</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>[Îḿàĝé]</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>[Řûĺéš]</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>[Řûĺé]</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>[Öţĥéř]</translation>
        </message>
        <message>
            <source>Other resource</source>
            <translation>[ÖÖţĥééř řééšööûřçé]</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
                <numerusform>[%n ĺééţţééř(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 sent before it was approved on %2</source>
            <translation>[%1 šééńţ ƀééƒööřéé îîţ ŵààš ààþþřööṽééď ööń %2~~~]</translation>
        </message>
        <message>
            <source>%1 sent before it came into force on %2</source>
            <translation>[%1 šééńţ ƀééƒööřéé îîţ çààḿéé îîńţöö ƒööřçéé ööń %2~~]</translation>
        </message>
        <message>
            <source>%1 sent after its time had ended on %2</source>
            <translation>[%1 šééńţ ààƒţééř îîţš ţîîḿéé ĥààď ééńďééď ööń %2~~~~]</translation>
        </message>
        <message>
            <source>%1 sent, and it is not approved</source>
            <translation>[%1 šééńţ, ààńď îîţ îîš ńööţ ààþþřööṽééď~~~]</translation>
        </message>
        <message>
            <source>stated as approved, and nobody is named who did it: %1</source>
            <translation>[šţààţééď ààš ààþþřööṽééď, ààńď ńööƀööďýý îîš ńààḿééď ŵĥöö ďîîď îîţ: %1~~~~]</translation>
        </message>
        <message>
            <source>made and approved by the same person, %1: %2</source>
            <translation>[ḿààďéé ààńď ààþþřööṽééď ƀýý ţĥéé šààḿéé þééřšööń, %1: %2~~~~]</translation>
        </message>
        <message>
            <source>%1 name another approver than %2</source>
            <translation>[%1 ńààḿéé ààńööţĥééř ààþþřööṽééř ţĥààń %2~~]</translation>
        </message>
        <message>
            <source>%1 contain %2, version %3, which nobody had approved</source>
            <translation>[%1 çööńţààîîń %2, ṽééřšîîööń %3, ŵĥîîçĥ ńööƀööďýý ĥààď ààþþřööṽééď~~~~~]</translation>
        </message>
        <message>
            <source>a part of it is not told of: %1</source>
            <translation>[àà þààřţ ööƒ îîţ îîš ńööţ ţööĺď ööƒ: %1~~~]</translation>
        </message>
        <message>
            <source>not everybody who had to approve it did: %1</source>
            <translation>[ńööţ ééṽééřýýƀööďýý ŵĥöö ĥààď ţöö ààþþřööṽéé îîţ ďîîď: %1~~]</translation>
        </message>
        <message>
            <source>not approved by %1: %2</source>
            <translation>[ńööţ ààþþřööṽééď ƀýý %1: %2~~]</translation>
        </message>
        <message>
            <source>%1 before approval</source>
            <translation>[%1 ƀééƒööřéé ààþþřööṽààĺ]</translation>
        </message>
        <message>
            <source>%1 before its time</source>
            <translation>[%1 ƀééƒööřéé îîţš ţîîḿéé]</translation>
        </message>
        <message>
            <source>%1 after its time</source>
            <translation>[%1 ààƒţééř îîţš ţîîḿéé]</translation>
        </message>
        <message>
            <source>%1 not approved</source>
            <translation>[%1 ńööţ ààþþřööṽééď]</translation>
        </message>
        <message>
            <source>no approver named</source>
            <translation>[ńöö ààþþřööṽééř ńààḿéď]</translation>
        </message>
        <message>
            <source>approved by its author</source>
            <translation>[ààþþřööṽééď ƀýý îîţš ààûûţĥöř]</translation>
        </message>
        <message>
            <source>%1 with another approver</source>
            <translation>[%1 ŵîîţĥ ààńööţĥééř ààþþřööṽééř~]</translation>
        </message>
        <message>
            <source>%1 with %2 not approved</source>
            <translation>[%1 ŵîîţĥ %2 ńööţ ààþþřööṽééď~~~]</translation>
        </message>
        <message>
            <source>a part is missing</source>
            <translation>[àà þààřţ îîš ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>not fully approved</source>
            <translation>[ńööţ ƒûûĺĺýý ààþþřööṽééď]</translation>
        </message>
        <message>
            <source>since %1 %2</source>
            <translation>[šîîńçéé %1 %2~]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>[ûûńţîîĺ %1]</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>[ńööƀööďýý ńàḿéď]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>[ńööţ ďééçîîďééď ýéţ]</translation>
        </message>
        <message>
            <source>refused by %1</source>
            <translation>[řééƒûûšééď ƀýý %1]</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>[%1: “%2”~~]</translation>
        </message>
        <message>
            <source>no composition system tells of runs, so which parts a letter used is not known</source>
            <translation>[ńöö çööḿþööšîîţîîööń šýýšţééḿ ţééĺĺš ööƒ řûûńš, šöö ŵĥîîçĥ þààřţš àà ĺééţţééř ûûšééď îîš ńööţ ķńööŵń~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1: traces of %2 of %3 runs since %4</source>
            <translation>[%1: ţřààçééš ööƒ %2 ööƒ %3 řûûńš šîîńçéé %4~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TemplatesPresenter</name>
        <message>
            <source>Nothing was published without full approval</source>
            <translation>[Ńööţĥîîńĝ ŵààš þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of publication without full approval, all explained</source>
            <translation>
                <numerusform>[%n ƒîîńďîîńĝ(š) ööƒ þûûƀĺîîçààţîîööń ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, ààĺĺ ééxþĺààîîńééď~~~~]</numerusform>
                <numerusform>[%n ƒîîńďîîńĝ(š) ööƒ þûûƀĺîîçààţîîööń ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, ààĺĺ ééxþĺààîîńééď~~~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) of publication without full approval, %1 not explained</source>
            <translation>
                <numerusform>[%n ƒîîńďîîńĝ(š) ööƒ þûûƀĺîîçààţîîööń ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, %1 ńööţ ééxþĺààîîńééď~~~~~~]</numerusform>
                <numerusform>[%n ƒîîńďîîńĝ(š) ööƒ þûûƀĺîîçààţîîööń ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ, %1 ńööţ ééxþĺààîîńééď~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message numerus="yes">
            <source>%n resource(s) of this name</source>
            <translation>
                <numerusform>[%n řééšööûûřçéé(š) ööƒ ţĥîîš ńààḿéé~]</numerusform>
                <numerusform>[%n řééšööûûřçéé(š) ööƒ ţĥîîš ńààḿéé~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>[%1 ĺééţţééřš]</translation>
        </message>
        <message>
            <source>last sent %1</source>
            <translation>[ĺààšţ šééńţ %1~]</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) with findings</source>
            <translation>
                <numerusform>[%n ṽééřšîîööń(š) ŵîîţĥ ƒîîńďîîńĝš~~~]</numerusform>
                <numerusform>[%n ṽééřšîîööń(š) ŵîîţĥ ƒîîńďîîńĝš~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (derived)</source>
            <translation>[%1 (ďééřîîṽééď)]</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>[Šţààńďîîńĝ]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>[ÎÎń ƒööřçé]</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>[Ḿààďé ƀý]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>[ńööƀööďýý ńàḿéď]</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>[%1: “%2”~~]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>First sent</source>
            <translation>[Ƒîîřšţ šééńţ]</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>[Ĺààšţ šééńţ]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>%1, versions %2</source>
            <translation>[%1, ṽééřšîîööńš %2~]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>[ńööţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>version %1 · %2 letters · %3</source>
            <translation>[ṽééřšîîööń %1 · %2 ĺééţţééřš · %3~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TemplatesWidget</name>
        <message>
            <source>Templates</source>
            <translation>[Ţééḿþĺààţéš]</translation>
        </message>
        <message>
            <source>Content library</source>
            <translation>[Çööńţééńţ ĺîîƀřààřý]</translation>
        </message>
        <message>
            <source>No template is known</source>
            <translation>[Ńöö ţééḿþĺààţéé îîš ķńööŵń]</translation>
        </message>
        <message>
            <source>No content is known</source>
            <translation>[Ńöö çööńţééńţ îîš ķńööŵń~]</translation>
        </message>
        <message>
            <source>Connect the composition system, or an archive whose records name their templates.</source>
            <translation>[Çööńńééçţ ţĥéé çööḿþööšîîţîîööń šýýšţééḿ, ööř ààń ààřçĥîîṽéé ŵĥööšéé řééçööřďš ńààḿéé ţĥééîîř ţééḿþĺààţééš.~~~~~]</translation>
        </message>
        <message>
            <source>Open repositories</source>
            <translation>[ÖÖþééń řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Find what does not fit</source>
            <translation>[Ƒîîńď ŵĥààţ ďööééš ńööţ ƒîîţ~]</translation>
        </message>
        <message>
            <source>Compare versions…</source>
            <translation>[Çööḿþààřéé ṽééřšîîöńš…]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Ƒîîĺţéř]</translation>
        </message>
        <message>
            <source>Filter by name, description, domain or approver</source>
            <translation>[Ƒîîĺţééř ƀýý ńààḿéé, ďééšçřîîþţîîööń, ďööḿààîîń ööř ààþþřööṽééř~]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>[ÀÀĺĺ ķîîńďš]</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>[Šţàĝé]</translation>
        </message>
        <message>
            <source>All stages</source>
            <translation>[ÀÀĺĺ šţààĝéš]</translation>
        </message>
        <message>
            <source>Find templates whose use does not fit</source>
            <translation>[Ƒîîńď ţééḿþĺààţééš ŵĥööšéé ûûšéé ďööééš ńööţ ƒîîţ~]</translation>
        </message>
        <message>
            <source>Find content whose use does not fit</source>
            <translation>[Ƒîîńď çööńţééńţ ŵĥööšéé ûûšéé ďööééš ńööţ ƒîîţ~]</translation>
        </message>
        <message>
            <source>Looks through all versions for letters outside of their time or without approval</source>
            <translation>[Ĺööööķš ţĥřööûûĝĥ ààĺĺ ṽééřšîîööńš ƒööř ĺééţţééřš ööûûţšîîďéé ööƒ ţĥééîîř ţîîḿéé ööř ŵîîţĥööûûţ ààþþřööṽààĺ~~~]</translation>
        </message>
        <message>
            <source>Report what does not fit of this template…</source>
            <translation>[Řééþööřţ ŵĥààţ ďööééš ńööţ ƒîîţ ööƒ ţĥîîš ţééḿþĺààţéé…~~~]</translation>
        </message>
        <message>
            <source>Report what does not fit of this text or image…</source>
            <translation>[Řééþööřţ ŵĥààţ ďööééš ńööţ ƒîîţ ööƒ ţĥîîš ţééxţ ööř îîḿààĝéé…~~~]</translation>
        </message>
        <message>
            <source>Its versions outside of their time or without approval, the letters, and what was decided</source>
            <translation>[ÎÎţš ṽééřšîîööńš ööûûţšîîďéé ööƒ ţĥééîîř ţîîḿéé ööř ŵîîţĥööûûţ ààþþřööṽààĺ, ţĥéé ĺééţţééřš, ààńď ŵĥààţ ŵààš ďééçîîďééď~~~~~]</translation>
        </message>
        <message>
            <source>Whose clock: business or UTC</source>
            <translation>[Ŵĥööšéé çĺööçķ: ƀûûšîîńééšš ööř ÛÛŢÇ~~]</translation>
        </message>
        <message>
            <source>Tells approvals and periods by another clock</source>
            <translation>[Ţééĺĺš ààþþřööṽààĺš ààńď þééřîîööďš ƀýý ààńööţĥééř çĺööçķ~~~]</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>[Řééþöřţ…]</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>[%1 çààńńööţ ƀéé šĥööŵń~~]</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>[Ɓààçķ ţöö ţĥéé ĺîîšţ~]</translation>
        </message>
        <message>
            <source>The list cannot be read</source>
            <translation>[Ţĥéé ĺîîšţ çààńńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Looking through all versions: %1 of %2</source>
            <translation>[Ĺööööķîîńĝ ţĥřööûûĝĥ ààĺĺ ṽééřšîîööńš: %1 ööƒ %2~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n version(s) with findings; the list shows them alone</source>
            <translation>
                <numerusform>[%n ṽééřšîîööń(š) ŵîîţĥ ƒîîńďîîńĝš; ţĥéé ĺîîšţ šĥööŵš ţĥééḿ ààĺööńéé~~~~~~~]</numerusform>
                <numerusform>[%n ṽééřšîîööń(š) ŵîîţĥ ƒîîńďîîńĝš; ţĥéé ĺîîšţ šĥööŵš ţĥééḿ ààĺööńéé~~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was found that does not fit</source>
            <translation>[Ńööţĥîîńĝ ŵààš ƒööûûńď ţĥààţ ďööééš ńööţ ƒîîţ~~]</translation>
        </message>
        <message>
            <source>Export versions</source>
            <translation>[ÉÉxþööřţ ṽééřšîîöńš]</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>[ĴŠÖÖŃ (*.ĵšööń)~~]</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>[ÇŠṼ (*.çšṽ)~~~]</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>[ÉÉxþööřţééď ţöö %1]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
        <message>
            <source>Open a template or a text first</source>
            <translation>[ÖÖþééń àà ţééḿþĺààţéé ööř àà ţééxţ ƒîîřšţ~]</translation>
        </message>
        <message>
            <source>Report what does not fit</source>
            <translation>[Řééþööřţ ŵĥààţ ďööééš ńööţ ƒîîţ~]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>[ĤŢḾĹ (*.ĥţḿĺ)~~~~]</translation>
        </message>
        <message>
            <source>Findings on %1</source>
            <translation>[Ƒîîńďîîńĝš ööń %1~]</translation>
        </message>
        <message>
            <source>Report what was published without full approval</source>
            <translation>[Řééþööřţ ŵĥààţ ŵààš þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~~~]</translation>
        </message>
        <message>
            <source>Published without full approval</source>
            <translation>[Þûûƀĺîîšĥééď ŵîîţĥööûûţ ƒûûĺĺ ààþþřööṽààĺ~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Thumbnails</name>
        <message>
            <source>Pages, small</source>
            <translation>[Þààĝééš, šḿààĺĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelineInk</name>
        <message>
            <source>Complete to %1</source>
            <translation>[Çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>[ÀÀš ööƒ %1]</translation>
        </message>
        <message>
            <source>No time</source>
            <translation>[Ńöö ţîḿé]</translation>
        </message>
        <message>
            <source>no event</source>
            <translation>[ńöö ééṽéńţ]</translation>
        </message>
        <message>
            <source>Nothing is told of it</source>
            <translation>[Ńööţĥîîńĝ îîš ţööĺď ööƒ îîţ~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelineOutput</name>
        <message>
            <source>Export the timeline</source>
            <translation>[ÉÉxþööřţ ţĥéé ţîîḿééĺîîńé]</translation>
        </message>
        <message>
            <source>There are too many lanes for one picture. Export them as CSV.</source>
            <translation>[Ţĥééřéé ààřéé ţöööö ḿààńýý ĺààńééš ƒööř ööńéé þîîçţûûřéé. ÉÉxþööřţ ţĥééḿ ààš ÇŠṼ.~~~]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
        <message>
            <source>Not printed: the printer cannot be opened.</source>
            <translation>[Ńööţ þřîîńţééď: ţĥéé þřîîńţééř çààńńööţ ƀéé ööþééńééď.~~~]</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>[þààĝéé %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelinePane</name>
        <message>
            <source>Events as a table</source>
            <translation>[ÉÉṽééńţš ààš àà ţààƀĺé]</translation>
        </message>
        <message>
            <source>The same as a table</source>
            <translation>[Ţĥéé šààḿéé ààš àà ţààƀĺé]</translation>
        </message>
        <message>
            <source>The event</source>
            <translation>[Ţĥéé ééṽéńţ]</translation>
        </message>
        <message>
            <source>Timeline of the record</source>
            <translation>[Ţîîḿééĺîîńéé ööƒ ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>Back to the record</source>
            <translation>[Ɓààçķ ţöö ţĥéé řééçööřď~]</translation>
        </message>
        <message>
            <source>Show more time</source>
            <translation>[Šĥööŵ ḿööřéé ţîîḿé]</translation>
        </message>
        <message>
            <source>Show less time, larger</source>
            <translation>[Šĥööŵ ĺééšš ţîîḿéé, ĺààřĝééř~]</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>[Ŵĥöĺé]</translation>
        </message>
        <message>
            <source>Change the time zone</source>
            <translation>[Çĥààńĝéé ţĥéé ţîîḿéé žööńé]</translation>
        </message>
        <message>
            <source>The table alone</source>
            <translation>[Ţĥéé ţààƀĺéé ààĺöńé]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Picture, sharp at any size (SVG)…</source>
            <translation>[Þîîçţûûřéé, šĥààřþ ààţ ààńýý šîîžéé (ŠṼĜ)…~~~]</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>[Þîîçţûûřéé (ÞŃĜ)…~]</translation>
        </message>
        <message>
            <source>Events as rows (CSV)…</source>
            <translation>[ÉÉṽééńţš ààš řööŵš (ÇŠṼ)…~~~]</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>[Çööþýý ţĥéé ţààƀĺé]</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>[Þřîîńţ…]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>[ÉÉṽéńţš]</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) copied as a table</source>
            <translation>
                <numerusform>[%n ééṽééńţ(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
                <numerusform>[%n ééṽééńţ(š) çööþîîééď ààš àà ţààƀĺéé~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The record could not be read</source>
            <translation>[Ţĥéé řééçööřď çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Nothing here has a time</source>
            <translation>[Ńööţĥîîńĝ ĥééřéé ĥààš àà ţîîḿéé]</translation>
        </message>
        <message>
            <source>Its repository tells no dates of this record; what it tells stands in the table.</source>
            <translation>[ÎÎţš řééþööšîîţööřýý ţééĺĺš ńöö ďààţééš ööƒ ţĥîîš řééçööřď; ŵĥààţ îîţ ţééĺĺš šţààńďš îîń ţĥéé ţààƀĺéé.~~~~~~~~]</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>[Ţîîḿééĺîńé]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>[%n řööŵ(š)~]</numerusform>
                <numerusform>[%n řööŵ(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>[Çööþýý ţàƀĺé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelinePresenter</name>
        <message>
            <source>%1, %2</source>
            <comment>what was sent, to whom</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>customer (%1)</source>
            <translation>[çûûšţööḿééř (%1)~]</translation>
        </message>
        <message>
            <source>times: %1</source>
            <translation>[ţîîḿééš: %1]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>as of %1, no longer kept in step</source>
            <translation>[ààš ööƒ %1, ńöö ĺööńĝééř ķééþţ îîń šţééþ~~~]</translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>%1: nothing is told of it.</source>
            <translation>[%1: ńööţĥîîńĝ îîš ţööĺď ööƒ îîţ.~~~]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>Nothing is told of it</source>
            <translation>[Ńööţĥîîńĝ îîš ţööĺď ööƒ îîţ~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelineTable</name>
        <message>
            <source>When</source>
            <translation>[Ŵĥéń]</translation>
        </message>
        <message>
            <source>Heard of</source>
            <translation>[Ĥééààřď öƒ]</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>[Ĺàńé]</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>[Ŵĥààţ ĥààþþééńééď]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Ĝřàďé]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çöďé]</translation>
        </message>
        <message>
            <source>Source, hash</source>
            <translation>[Šööûûřçéé, ĥàšĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelineText</name>
        <message>
            <source>No delivery evidence yet</source>
            <translation>[Ńöö ďééĺîîṽééřýý ééṽîîďééńçé ýéţ]</translation>
        </message>
        <message numerus="yes">
            <source>No delivery evidence within %n day(s)</source>
            <translation>
                <numerusform>[Ńöö ďééĺîîṽééřýý ééṽîîďééńçéé ŵîîţĥîîń %n ďààýý(š)]</numerusform>
                <numerusform>[Ńöö ďééĺîîṽééřýý ééṽîîďééńçéé ŵîîţĥîîń %n ďààýý(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Delivery evidence: not known</source>
            <translation>[Ďééĺîîṽééřýý ééṽîîďééńçéé: ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>[Éṽéńţ]</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>[ÎÎššûéď]</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>[ÉÉƒƒééçţîṽé]</translation>
        </message>
        <message>
            <source>Template approved</source>
            <translation>[Ţééḿþĺààţéé ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Dated by its sender</source>
            <translation>[Ďààţééď ƀýý îîţš šééńďééř]</translation>
        </message>
        <message>
            <source>Sent, says the index</source>
            <translation>[Šééńţ, šààýýš ţĥéé îîńďééx]</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>[ÀÀřçĥîîṽéď]</translation>
        </message>
        <message>
            <source>Version %1 kept</source>
            <translation>[Ṽééřšîîööń %1 ķééþţ]</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>[Ĥööĺď: %1~]</translation>
        </message>
        <message>
            <source>First seen here</source>
            <translation>[Ƒîîřšţ šééééń ĥééřé]</translation>
        </message>
        <message>
            <source>Change seen here</source>
            <translation>[Çĥààńĝéé šééééń ĥééřé]</translation>
        </message>
        <message>
            <source>the one that was sent</source>
            <translation>[ţĥéé ööńéé ţĥààţ ŵààš šééńţ~]</translation>
        </message>
        <message>
            <source>lifted, or its time is not told</source>
            <translation>[ĺîîƒţééď, ööř îîţš ţîîḿéé îîš ńööţ ţööĺď~~]</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>[ƀý %1]</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>[ţîîḿéé ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>never</source>
            <translation>[ńéṽéř]</translation>
        </message>
        <message>
            <source>%1 before</source>
            <translation>[%1 ƀééƒööřé]</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>[ààţ öńçé]</translation>
        </message>
        <message>
            <source>%1 later</source>
            <translation>[%1 ĺààţééř]</translation>
        </message>
        <message>
            <source>Heard of %1 before it happened: two clocks differ.</source>
            <translation>[Ĥééààřď ööƒ %1 ƀééƒööřéé îîţ ĥààþþééńééď: ţŵöö çĺööçķš ďîîƒƒééř.~~~~]</translation>
        </message>
        <message>
            <source>%1 before “%2”, which comes first: two clocks differ.</source>
            <translation>[%1 ƀééƒööřéé “%2”, ŵĥîîçĥ çööḿééš ƒîîřšţ: ţŵöö çĺööçķš ďîîƒƒééř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>As read %1 before “%2”, which comes first: its day or zone leaves that open.</source>
            <translation>[ÀÀš řééààď %1 ƀééƒööřéé “%2”, ŵĥîîçĥ çööḿééš ƒîîřšţ: îîţš ďààýý ööř žööńéé ĺééààṽééš ţĥààţ ööþééń.~~~~~~~]</translation>
        </message>
        <message>
            <source>The time for it is over, but its repository was not complete that far.</source>
            <translation>[Ţĥéé ţîîḿéé ƒööř îîţ îîš ööṽééř, ƀûûţ îîţš řééþööšîîţööřýý ŵààš ńööţ çööḿþĺééţéé ţĥààţ ƒààř.~~~~]</translation>
        </message>
        <message numerus="yes">
            <source>Expected within %n day(s) of being handed over.</source>
            <translation>
                <numerusform>[ÉÉxþééçţééď ŵîîţĥîîń %n ďààýý(š) ööƒ ƀééîîńĝ ĥààńďééď ööṽééř.~~~]</numerusform>
                <numerusform>[ÉÉxþééçţééď ŵîîţĥîîń %n ďààýý(š) ööƒ ƀééîîńĝ ĥààńďééď ööṽééř.~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Told late: heard of %1.</source>
            <translation>[Ţööĺď ĺààţéé: ĥééààřď ööƒ %1.~~]</translation>
        </message>
        <message>
            <source>Came after the time in which it was expected.</source>
            <translation>[Çààḿéé ààƒţééř ţĥéé ţîîḿéé îîń ŵĥîîçĥ îîţ ŵààš ééxþééçţééď.~~]</translation>
        </message>
        <message>
            <source>Its source tells the day alone.</source>
            <translation>[ÎÎţš šööûûřçéé ţééĺĺš ţĥéé ďààýý ààĺööńéé.]</translation>
        </message>
        <message>
            <source>Its source wrote no zone; %1 is assumed.</source>
            <translation>[ÎÎţš šööûûřçéé ŵřööţéé ńöö žööńéé; %1 îîš ààššûûḿééď.~]</translation>
        </message>
        <message>
            <source>under 1 s</source>
            <translation>[ûûńďééř 1 š]</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>[%1 š]</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>[%1 ḿîîń]</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>[%1 ḿîîń %2 š~~]</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>[%1 ĥ]</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>[%1 ĥ %2 ḿîîń~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n ďààýý(š)]</numerusform>
                <numerusform>[%n ďààýý(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Composition</source>
            <translation>[Çööḿþööšîîţîöń]</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>[ÀÀřçĥîṽé]</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>[Šééééń ĥéřé]</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>[Ĥöĺďš]</translation>
        </message>
        <message>
            <source>One of several</source>
            <translation>[ÖÖńéé ööƒ šééṽéřàĺ]</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>[Řééĺàţéď]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>%1, attempt %2</source>
            <translation>[%1, ààţţééḿþţ %2~~]</translation>
        </message>
        <message>
            <source>Not told of which recipient</source>
            <translation>[Ńööţ ţööĺď ööƒ ŵĥîîçĥ řééçîîþîîééńţ~]</translation>
        </message>
        <message>
            <source>This program</source>
            <translation>[Ţĥîîš þřööĝřààḿ]</translation>
        </message>
        <message>
            <source>What</source>
            <translation>[Ŵĥàţ]</translation>
        </message>
        <message>
            <source>When</source>
            <translation>[Ŵĥéń]</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>[ÀÀš ŵřîîţţéń]</translation>
        </message>
        <message>
            <source>Heard of</source>
            <translation>[Ĥééààřď öƒ]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Ĝřàďé]</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>[Çöďé]</translation>
        </message>
        <message>
            <source>Feed says</source>
            <translation>[Ƒééééď šàýš]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>About</source>
            <translation>[Àƀöûţ]</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>[Šàýš]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÀÀ-256]</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>[Ńöţé]</translation>
        </message>
        <message>
            <source>%1: %2, %3.</source>
            <translation>[%1: %2, %3.~~~]</translation>
        </message>
        <message>
            <source>Heard of %1.</source>
            <translation>[Ĥééààřď ööƒ %1.]</translation>
        </message>
        <message>
            <source>Grade %1.</source>
            <translation>[Ĝřààďéé %1.]</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>[%n ééṽééńţ(š)~]</numerusform>
                <numerusform>[%n ééṽééńţ(š)~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lane(s)</source>
            <translation>
                <numerusform>[%n ĺààńéé(š)]</numerusform>
                <numerusform>[%n ĺààńéé(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expected and absent</source>
            <translation>
                <numerusform>[%n ééxþééçţééď ààńď ààƀšééńţ~]</numerusform>
                <numerusform>[%n ééxþééçţééď ààńď ààƀšééńţ~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n long stretch(es) without events</source>
            <translation>
                <numerusform>[%n ĺööńĝ šţřééţçĥ(ééš) ŵîîţĥööûûţ ééṽééńţš~~~~]</numerusform>
                <numerusform>[%n ĺööńĝ šţřééţçĥ(ééš) ŵîîţĥööûûţ ééṽééńţš~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 without an event</source>
            <translation>[%1 ŵîîţĥööûûţ ààń ééṽééńţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::TimelineView</name>
        <message>
            <source>Timeline</source>
            <translation>[Ţîîḿééĺîńé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ValidationDialog</name>
        <message>
            <source>Verification report</source>
            <translation>[Ṽééřîîƒîîçààţîîööń řéþöřţ]</translation>
        </message>
        <message>
            <source>Kept reports of this letter</source>
            <translation>[Ķééþţ řééþööřţš ööƒ ţĥîîš ĺééţţééř~~]</translation>
        </message>
        <message>
            <source>Save as a signed report…</source>
            <translation>[Šààṽéé ààš àà šîîĝńééď řééþööřţ…]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>[Ŵĥààţ ŵààš ƒööûûńď]</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>[Çööþîîéď: %1]</translation>
        </message>
        <message>
            <source>No report: %1</source>
            <translation>[Ńöö řééþööřţ: %1~]</translation>
        </message>
        <message>
            <source>Saved as %1, without a signature: %2</source>
            <translation>[Šààṽééď ààš %1, ŵîîţĥööûûţ àà šîîĝńààţûûřéé: %2~~]</translation>
        </message>
        <message>
            <source>Saved and signed: %1</source>
            <translation>[Šààṽééď ààńď šîîĝńééď: %1~]</translation>
        </message>
        <message>
            <source>Reading and comparing</source>
            <translation>[Řééààďîîńĝ ààńď çööḿþààřîîńĝ]</translation>
        </message>
        <message>
            <source>Reading the archived bytes …</source>
            <translation>[Řééààďîîńĝ ţĥéé ààřçĥîîṽééď ƀýýţééš …~]</translation>
        </message>
        <message>
            <source>Stopped. Nothing was kept.</source>
            <translation>[Šţööþþééď. Ńööţĥîîńĝ ŵààš ķééþţ.~~~]</translation>
        </message>
        <message>
            <source>The report could not be kept: %1</source>
            <translation>[Ţĥéé řééþööřţ çööûûĺď ńööţ ƀéé ķééþţ: %1~~~]</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>[ÞĎƑ (*.þďƒ)~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ValidationWords</name>
        <message>
            <source>byte for byte what was recorded</source>
            <translation>[ƀýýţéé ƒööř ƀýýţéé ŵĥààţ ŵààš řééçööřďééď~]</translation>
        </message>
        <message>
            <source>CHANGED since they were recorded</source>
            <translation>[ÇĤÀÀŃĜÉÉĎ šîîńçéé ţĥééýý ŵééřéé řééçööřďééď]</translation>
        </message>
        <message>
            <source>the archive no longer has them</source>
            <translation>[ţĥéé ààřçĥîîṽéé ńöö ĺööńĝééř ĥààš ţĥééḿ~]</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>[çööûûĺď ńööţ ƀéé řééàď]</translation>
        </message>
        <message>
            <source>read now; nothing was recorded to compare them with</source>
            <translation>[řééààď ńööŵ; ńööţĥîîńĝ ŵààš řééçööřďééď ţöö çööḿþààřéé ţĥééḿ ŵîîţĥ~~~~]</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>[Ṽééřîîƒîéď]</translation>
        </message>
        <message>
            <source>Renditions differ</source>
            <translation>[Řééńďîîţîîööńš ďîîƒƒéř]</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>[Ńööţ þřööṽéń]</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>[Ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>[Çĥààńĝéď]</translation>
        </message>
        <message>
            <source>Every rendition is byte for byte what was recorded when it was first read.</source>
            <translation>[ÉÉṽééřýý řééńďîîţîîööń îîš ƀýýţéé ƒööř ƀýýţéé ŵĥààţ ŵààš řééçööřďééď ŵĥééń îîţ ŵààš ƒîîřšţ řééààď.~~~~]</translation>
        </message>
        <message>
            <source>Every rendition is byte for byte what was recorded; one of them does not look and say the same as the original, or cannot be compared with it.</source>
            <translation>[ÉÉṽééřýý řééńďîîţîîööń îîš ƀýýţéé ƒööř ƀýýţéé ŵĥààţ ŵààš řééçööřďééď; ööńéé ööƒ ţĥééḿ ďööééš ńööţ ĺööööķ ààńď šààýý ţĥéé šààḿéé ààš ţĥéé ööřîîĝîîńààĺ, ööř çààńńööţ ƀéé çööḿþààřééď ŵîîţĥ îîţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Not all of it could be read, or nothing was recorded to compare it with.</source>
            <translation>[Ńööţ ààĺĺ ööƒ îîţ çööûûĺď ƀéé řééààď, ööř ńööţĥîîńĝ ŵààš řééçööřďééď ţöö çööḿþààřéé îîţ ŵîîţĥ.~~~~~]</translation>
        </message>
        <message>
            <source>The archive no longer has what was recorded.</source>
            <translation>[Ţĥéé ààřçĥîîṽéé ńöö ĺööńĝééř ĥààš ŵĥààţ ŵààš řééçööřďééď.~~~]</translation>
        </message>
        <message>
            <source>What is archived now is not what was recorded.</source>
            <translation>[Ŵĥààţ îîš ààřçĥîîṽééď ńööŵ îîš ńööţ ŵĥààţ ŵààš řééçööřďééď.~~~~]</translation>
        </message>
        <message>
            <source>Each rendition was read from the archive and its SHA-256 compared with the one recorded when it was first read.</source>
            <translation>[ÉÉààçĥ řééńďîîţîîööń ŵààš řééààď ƒřööḿ ţĥéé ààřçĥîîṽéé ààńď îîţš ŠĤÀÀ-256 çööḿþààřééď ŵîîţĥ ţĥéé ööńéé řééçööřďééď ŵĥééń îîţ ŵààš ƒîîřšţ řééààď.~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The others were compared with the original by canonical form, words and look.</source>
            <translation>[Ţĥéé ööţĥééřš ŵééřéé çööḿþààřééď ŵîîţĥ ţĥéé ööřîîĝîîńààĺ ƀýý çààńööńîîçààĺ ƒööřḿ, ŵööřďš ààńď ĺööööķ.~~~~~]</translation>
        </message>
        <message>
            <source>Rendition %1</source>
            <translation>[Řééńďîîţîîöń %1]</translation>
        </message>
        <message>
            <source>%1; pages of a file, whose bytes these are</source>
            <translation>[%1; þààĝééš ööƒ àà ƒîîĺéé, ŵĥööšéé ƀýýţééš ţĥééšéé ààřéé~]</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>[Ɓýţéš]</translation>
        </message>
        <message>
            <source>SHA-256 recorded</source>
            <translation>[ŠĤÀÀ-256 řééçööřďééď~]</translation>
        </message>
        <message>
            <source>SHA-256 now</source>
            <translation>[ŠĤÀÀ-256 ńööŵ~]</translation>
        </message>
        <message>
            <source>Archive states</source>
            <translation>[ÀÀřçĥîîṽéé šţààţéš]</translation>
        </message>
        <message>
            <source>the same SHA-256</source>
            <translation>[ţĥéé šààḿéé ŠĤÀÀ-256~]</translation>
        </message>
        <message>
            <source>another SHA-256: %1</source>
            <translation>[ààńööţĥééř ŠĤÀÀ-256: %1~~]</translation>
        </message>
        <message>
            <source>To the original</source>
            <translation>[Ţöö ţĥéé ööřîîĝîńàĺ]</translation>
        </message>
        <message>
            <source>%1 (%2). %3</source>
            <translation>[%1 (%2). %3~~~]</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>[Ĺîîḿîţš]</translation>
        </message>
        <message>
            <source>Renditions</source>
            <translation>[Řééńďîîţîöńš]</translation>
        </message>
        <message>
            <source>none: the archive tells facts of the record alone</source>
            <translation>[ńööńéé: ţĥéé ààřçĥîîṽéé ţééĺĺš ƒààçţš ööƒ ţĥéé řééçööřď ààĺööńéé~~~]</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>[%1, ƀýý %2~]</translation>
        </message>
        <message>
            <source>%1; this report is NOT as it was kept, or one before it was taken out</source>
            <translation>[%1; ţĥîîš řééþööřţ îîš ŃÖÖŢ ààš îîţ ŵààš ķééþţ, ööř ööńéé ƀééƒööřéé îîţ ŵààš ţààķééń ööûûţ~~~~~]</translation>
        </message>
        <message>
            <source>Validation report</source>
            <translation>[Ṽààĺîîďààţîîööń řéþöřţ]</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>[Řééšûĺţ]</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>[ÖÖûţçöḿé]</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>[Ḿééţĥöď]</translation>
        </message>
        <message>
            <source>Of this report</source>
            <translation>[ÖÖƒ ţĥîîš řééþööřţ]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>[Ḿàďé]</translation>
        </message>
        <message>
            <source>%1, by this machine's clock</source>
            <translation>[%1, ƀýý ţĥîîš ḿààçĥîîńéé'š çĺööçķ~~~]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>[Þřööĝřàḿ]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>It does not say</source>
            <translation>[ÎÎţ ďööééš ńööţ šàý]</translation>
        </message>
        <message>
            <source>what the bytes were before they were first read here</source>
            <translation>[ŵĥààţ ţĥéé ƀýýţééš ŵééřéé ƀééƒööřéé ţĥééýý ŵééřéé ƒîîřšţ řééààď ĥééřéé~]</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>[Ďàţà]</translation>
        </message>
        <message>
            <source>validation.json inside this file says the same for programs.</source>
            <translation>[ṽààĺîîďààţîîööń.ĵšööń îîńšîîďéé ţĥîîš ƒîîĺéé šààýýš ţĥéé šààḿéé ƒööř þřööĝřààḿš.~~]</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>[Šîîĝńààţûřé]</translation>
        </message>
        <message>
            <source>none: %1</source>
            <translation>[ńööńéé: %1]</translation>
        </message>
        <message>
            <source>in the file of the same name that ends in .minisig</source>
            <translation>[îîń ţĥéé ƒîîĺéé ööƒ ţĥéé šààḿéé ńààḿéé ţĥààţ ééńďš îîń .ḿîîńîîšîîĝ~~]</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>[Ķéý]</translation>
        </message>
        <message>
            <source>Check with</source>
            <translation>[Çĥééçķ ŵîîţĥ]</translation>
        </message>
        <message>
            <source>The same for programs</source>
            <translation>[Ţĥéé šààḿéé ƒööř þřööĝřààḿš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::VersionList</name>
        <message>
            <source>Versions and the time each was in force</source>
            <translation>[Ṽééřšîîööńš ààńď ţĥéé ţîîḿéé ééààçĥ ŵààš îîń ƒööřçéé~]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Ṽééřšîöń]</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>[ÀÀþþřööṽéď]</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>[Ĺééţţéřš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WatermarksPresenter</name>
        <message>
            <source>Looking for changes</source>
            <translation>[Ĺööööķîîńĝ ƒööř çĥààńĝééš]</translation>
        </message>
        <message>
            <source>Reading what changed</source>
            <translation>[Řééààďîîńĝ ŵĥààţ çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Fetching documents</source>
            <translation>[Ƒééţçĥîîńĝ ďööçûûḿééńţš~]</translation>
        </message>
        <message>
            <source>Asking for deletions</source>
            <translation>[ÀÀšķîîńĝ ƒööř ďééĺééţîîöńš]</translation>
        </message>
        <message>
            <source>Comparing ids</source>
            <translation>[Çööḿþààřîîńĝ îîďš]</translation>
        </message>
        <message>
            <source>Ordering the index</source>
            <translation>[ÖÖřďééřîîńĝ ţĥéé îîńďééx]</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>%1 seen</source>
            <extracomment>How many items a sync has looked at</extracomment>
            <translation>[%1 šéééń]</translation>
        </message>
        <message>
            <source>%1/s</source>
            <extracomment>Items per second</extracomment>
            <translation>[%1/š]</translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>[%n š ĺééƒţ~]</numerusform>
                <numerusform>[%n š ĺééƒţ~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>[%n ḿîîń ĺééƒţ~]</numerusform>
                <numerusform>[%n ḿîîń ĺééƒţ~]</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Parts of the state of a running sync: 41 %, 1,200/s, 3 min left</extracomment>
            <translation>[,] </translation>
        </message>
        <message>
            <source>%1 is being synced. %2: %3.</source>
            <translation>[%1 îîš ƀééîîńĝ šýýńçééď. %2: %3.~~~~]</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>[þààûšéď]</translation>
        </message>
        <message>
            <source>Sync of %1 is paused.</source>
            <translation>[Šýýńç ööƒ %1 îîš þààûûšééď.~]</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>[ààš ööƒ %1]</translation>
        </message>
        <message>
            <source>never complete</source>
            <translation>[ńééṽééř çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>%1 is disconnected: shown %2, no longer kept in step since %3.</source>
            <translation>[%1 îîš ďîîšçööńńééçţééď: šĥööŵń %2, ńöö ĺööńĝééř ķééþţ îîń šţééþ šîîńçéé %3.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be reached; shown %2.</source>
            <translation>[%1 çààńńööţ ƀéé řééààçĥééď; šĥööŵń %2.~~~~]</translation>
        </message>
        <message>
            <source>The last sync of %1 failed; shown %2. %3</source>
            <translation>[Ţĥéé ĺààšţ šýýńç ööƒ %1 ƒààîîĺééď; šĥööŵń %2. %3~~~~~~]</translation>
        </message>
        <message>
            <source>not synced yet</source>
            <translation>[ńööţ šýýńçééď ýýéţ]</translation>
        </message>
        <message>
            <source>%1 has not been synced completely yet.</source>
            <translation>[%1 ĥààš ńööţ ƀééééń šýýńçééď çööḿþĺééţééĺýý ýýééţ.~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n min behind</source>
            <translation>
                <numerusform>[%n ḿîîń ƀééĥîîńď~]</numerusform>
                <numerusform>[%n ḿîîń ƀééĥîîńď~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h behind</source>
            <translation>
                <numerusform>[%n ĥ ƀééĥîîńď~]</numerusform>
                <numerusform>[%n ĥ ƀééĥîîńď~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d behind</source>
            <translation>
                <numerusform>[%n ď ƀééĥîîńď~]</numerusform>
                <numerusform>[%n ď ƀééĥîîńď~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is complete to %2.</source>
            <translation>[%1 îîš çööḿþĺééţéé ţöö %2.~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <comment>in a repository</comment>
            <translation>
                <numerusform>[%n ĝààþ(š)~]</numerusform>
                <numerusform>[%n ĝààþ(š)~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was read to %2, but for %n gap(s).</source>
            <translation>
                <numerusform>[%1 ŵààš řééààď ţöö %2, ƀûûţ ƒööř %n ĝààþ(š).~~~~~~]</numerusform>
                <numerusform>[%1 ŵààš řééààď ţöö %2, ƀûûţ ƒööř %n ĝààþ(š).~~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: pausing</source>
            <translation>[%1: þààûûšîîńĝ]</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>[%1: þààûûšéď]</translation>
        </message>
        <message>
            <source>%1: ending</source>
            <translation>[%1: ééńďîîńĝ]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WithdrawDialog</name>
        <message>
            <source>Withdraw</source>
            <translation>[Ŵîîţĥďřààŵ]</translation>
        </message>
        <message>
            <source>Why it is withdrawn; it stays in the history</source>
            <translation>[Ŵĥýý îîţ îîš ŵîîţĥďřààŵń; îîţ šţààýýš îîń ţĥéé ĥîîšţööřýý~~~]</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>[Ķéééþ îţ]</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>[Ŵĥý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Words</name>
        <message>
            <source>Post</source>
            <translation>[Þöšţ]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[ÉÉ-ḿàîĺ]</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>[ŠḾŠ]</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>[Þööřţàĺ]</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>[Ŵéƀ]</translation>
        </message>
        <message>
            <source>Mobile app</source>
            <translation>[Ḿööƀîîĺé àþþ]</translation>
        </message>
        <message>
            <source>Push message</source>
            <translation>[Þûûšĥ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>[Ƒàx]</translation>
        </message>
        <message>
            <source>Registered mail</source>
            <translation>[Řééĝîîšţééřééď ḿàîĺ]</translation>
        </message>
        <message>
            <source>Registered e-delivery</source>
            <translation>[Řééĝîîšţééřééď éé-ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Ĥààńďééď ööṽéř]</translation>
        </message>
        <message>
            <source>Archive only</source>
            <translation>[ÀÀřçĥîîṽéé öńĺý]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>[Qûûéûéď]</translation>
        </message>
        <message>
            <source>Routed</source>
            <translation>[Řööûţéď]</translation>
        </message>
        <message>
            <source>Handed to post</source>
            <translation>[Ĥààńďééď ţöö þööšţ]</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>[Ďîîšþààţçĥéď]</translation>
        </message>
        <message>
            <source>Accepted by provider</source>
            <translation>[ÀÀççééþţééď ƀýý þřööṽîîďéř]</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>[ÀÀççééþţéď]</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>[Ďééƒééřřéď]</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>[Ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>Displayed</source>
            <translation>[Ďîîšþĺààýéď]</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>[ÖÖþéńéď]</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>[Ďööŵńĺööàďéď]</translation>
        </message>
        <message>
            <source>Clicked</source>
            <translation>[Çĺîîçķéď]</translation>
        </message>
        <message>
            <source>Responded</source>
            <translation>[Řééšþööńďéď]</translation>
        </message>
        <message>
            <source>Bounced</source>
            <translation>[Ɓööûńçéď]</translation>
        </message>
        <message>
            <source>Bounced, gave up</source>
            <translation>[Ɓööûûńçééď, ĝààṽéé ûþ]</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>[Ɓĺööçķéď]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Řééĵééçţéď]</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>[ÉÉxþîřéď]</translation>
        </message>
        <message>
            <source>Undeliverable</source>
            <translation>[ÛÛńďééĺîîṽééřàƀĺé]</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>[Řééţûûřńéď]</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>[Ƒööřŵààřďéď]</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>[Çööḿþĺààîńţ]</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>[ÛÛńšûûƀšçřîîƀéď]</translation>
        </message>
        <message>
            <source>Suppressed</source>
            <translation>[Šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>[Ĺöšţ]</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>[Ńöö ééṽîîďééńçé ýéţ]</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>[Ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>A, receipt or registered</source>
            <translation>[ÀÀ, řééçééîîþţ ööř řééĝîîšţééřéď]</translation>
        </message>
        <message>
            <source>B, tracked or opened</source>
            <translation>[Ɓ, ţřààçķééď ööř ööþééńééď]</translation>
        </message>
        <message>
            <source>C, accepted</source>
            <translation>[Ç, ààççééþţééď]</translation>
        </message>
        <message>
            <source>D, dispatched</source>
            <translation>[Ď, ďîîšþààţçĥééď~]</translation>
        </message>
        <message>
            <source>E, composed only</source>
            <translation>[ÉÉ, çööḿþööšééď ööńĺý]</translation>
        </message>
        <message>
            <source>X, negative</source>
            <translation>[X, ńééĝààţîîṽé]</translation>
        </message>
        <message>
            <source>U, unknown</source>
            <translation>[ÛÛ, ûûńķńöŵń]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Ûńîţ]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Ĝřàďé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>Month sent</source>
            <translation>[Ḿööńţĥ šééńţ]</translation>
        </message>
        <message>
            <source>Retention class</source>
            <translation>[Řééţééńţîîööń çĺàšš]</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>[Ĥöĺď]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Ƒööřḿàţ]</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>[Çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>[Çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>[ÀÀþþřööṽéř]</translation>
        </message>
        <message>
            <source>Template version</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Set off by</source>
            <translation>[Šééţ ööƒƒ ƀý]</translation>
        </message>
        <message>
            <source>Channel chosen by</source>
            <translation>[Çĥààńńééĺ çĥööšééń ƀýý]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ńöńé]</translation>
        </message>
        <message>
            <source>bounced</source>
            <translation>[ƀööûńçéď]</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>[řééţûûřńéď]</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>[ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>viewed</source>
            <translation>[ṽîîéŵéď]</translation>
        </message>
        <message>
            <source>responded</source>
            <translation>[řééšþööńďéď]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[ƒààîĺéď]</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>[šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>[ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>[þééńďîńĝ]</translation>
        </message>
        <message>
            <source>held</source>
            <translation>[ĥéĺď]</translation>
        </message>
        <message>
            <source>held without enforcement</source>
            <translation>[ĥééĺď ŵîîţĥööûûţ ééńƒööřçééḿééńţ]</translation>
        </message>
        <message>
            <source>a record</source>
            <translation>[àà řééçöřď]</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>[àà ďřàƒţ]</translation>
        </message>
        <message>
            <source>a duplicate</source>
            <translation>[àà ďûûþĺîîçàţé]</translation>
        </message>
        <message>
            <source>a second copy</source>
            <translation>[àà šééçööńď çööþý]</translation>
        </message>
        <message>
            <source>without an index</source>
            <translation>[ŵîîţĥööûûţ ààń îîńďéx]</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>[ûûńřééàďàƀĺé]</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>[ééńçřýýþţéď]</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>[ààĺţéřéď]</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>[ƒîîĺéé ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>not as its index states</source>
            <translation>[ńööţ ààš îîţš îîńďééx šţààţééš~]</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>[ṽééřîîƒîéď]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>[ÎÎššûéď]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Ţîţĺé]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>[Éṽéńţ]</translation>
        </message>
        <message>
            <source>The repository cannot be reached.</source>
            <translation>[Ţĥéé řééþööšîîţööřýý çààńńööţ ƀéé řééààçĥééď.]</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>[Ţĥééřéé ŵààš ńöö ààńšŵééř îîń ţîîḿéé.~]</translation>
        </message>
        <message>
            <source>Access was refused.</source>
            <translation>[ÀÀççééšš ŵààš řééƒûûšééď.]</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>[ÎÎţ îîš ńööţ ţĥééřéé ààńýý ḿööřé.]</translation>
        </message>
        <message>
            <source>It was changed in the meantime.</source>
            <translation>[ÎÎţ ŵààš çĥààńĝééď îîń ţĥéé ḿééààńţîîḿéé.~]</translation>
        </message>
        <message>
            <source>The repository asks to wait.</source>
            <translation>[Ţĥéé řééþööšîîţööřýý ààšķš ţöö ŵààîîţ.]</translation>
        </message>
        <message>
            <source>This was refused as it is.</source>
            <translation>[Ţĥîîš ŵààš řééƒûûšééď ààš îîţ îîš.~]</translation>
        </message>
        <message>
            <source>The answer was not understood.</source>
            <translation>[Ţĥéé ààńšŵééř ŵààš ńööţ ûûńďééřšţööööď.~]</translation>
        </message>
        <message>
            <source>The local store or the disk failed.</source>
            <translation>[Ţĥéé ĺööçààĺ šţööřéé ööř ţĥéé ďîîšķ ƒààîîĺééď.~]</translation>
        </message>
        <message>
            <source>A service of this machine that it takes is not there.</source>
            <translation>[ÀÀ šééřṽîîçéé ööƒ ţĥîîš ḿààçĥîîńéé ţĥààţ îîţ ţààķééš îîš ńööţ ţĥééřéé.~~~]</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>[Ţĥéé ķééýýçĥààîîń îîš ĺööçķééď.]</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>[Çààńçééĺĺéď.]</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>[ààń ààřçĥîṽé]</translation>
        </message>
        <message>
            <source>Exstream</source>
            <translation>[ÉÉxšţřééàḿ]</translation>
        </message>
        <message>
            <source>xConnector</source>
            <translation>[xÇööńńééçţöř]</translation>
        </message>
        <message>
            <source>a workflow service</source>
            <translation>[àà ŵööřķƒĺööŵ šééřṽîîçéé]</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>[ĥöĺďš]</translation>
        </message>
        <message>
            <source>retention schedules</source>
            <translation>[řééţééńţîîööń šçĥééďûûĺéš]</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A date in QDate's format, short and without doubt about day and month</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <extracomment>A month in QDate's format</extracomment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>[çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>business (%1)</source>
            <translation>[ƀûûšîîńééšš (%1)~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WorkspaceTable</name>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>[Ķîńď]</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>[Šţààńďš ƒööř]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šţààţûš]</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>[Řééńéŵàĺ]</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>[Ńööţîçé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WorkspaceWords</name>
        <message>
            <source>No channel told</source>
            <translation>[Ńöö çĥààńńééĺ ţööĺď]</translation>
        </message>
        <message>
            <source>By several channels</source>
            <translation>[Ɓýý šééṽééřààĺ çĥààńńééĺš]</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>[Ďööçûûḿéńţš]</translation>
        </message>
        <message>
            <source>In this workspace</source>
            <translation>[ÎÎń ţĥîîš ŵööřķšþààçéé]</translation>
        </message>
        <message>
            <source>No type told</source>
            <translation>[Ńöö ţýýþéé ţöĺď]</translation>
        </message>
        <message>
            <source>Name %1</source>
            <translation>[Ńààḿé %1]</translation>
        </message>
        <message>
            <source>Of these elsewhere</source>
            <translation>[ÖÖƒ ţĥééšéé ééĺšééŵĥééřé]</translation>
        </message>
        <message>
            <source>always</source>
            <translation>[ààĺŵàýš]</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>[ûûńţîîĺ %1]</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>[ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>Consent, %1</source>
            <translation>[Çööńšééńţ, %1~]</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>[Ḿééţààďàţà]</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>[Šţààńďš ƒööř]</translation>
        </message>
        <message>
            <source>Type there</source>
            <translation>[Ţýýþéé ţĥéřé]</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>[ÖÖƀĵéçţ]</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>[%1, %2 ööƒ %3~~]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šţààţûš]</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>[Řééńéŵàĺ]</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>[Ńööţîçé]</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>[Ďééšçřîîþţîîöń]</translation>
        </message>
        <message>
            <source>Created there</source>
            <translation>[Çřééààţééď ţĥééřé]</translation>
        </message>
        <message>
            <source>Changed there</source>
            <translation>[Çĥààńĝééď ţĥééřéé]</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>[Ɓééĺööńĝš ţö]</translation>
        </message>
        <message>
            <source>Has below it</source>
            <translation>[Ĥààš ƀééĺööŵ îţ]</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>[Řééĺàţéď]</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>[ńööţ ţööĺď]</translation>
        </message>
        <message>
            <source>%1, leading</source>
            <translation>[%1, ĺééààďîîńĝ]</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>[Ḿééḿƀéřš]</translation>
        </message>
        <message>
            <source>Workflows</source>
            <translation>[Ŵööřķƒĺööŵš]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>none under way when it was read</source>
            <translation>[ńööńéé ûûńďééř ŵààýý ŵĥééń îîţ ŵààš řééààď]</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>[ďûûé %1]</translation>
        </message>
        <message>
            <source>step not told</source>
            <translation>[šţééþ ńööţ ţööĺď~]</translation>
        </message>
        <message>
            <source>at “%1”</source>
            <translation>[ààţ “%1”]</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>[ƀéĝûń]</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>[Řééçöřďš]</translation>
        </message>
        <message>
            <source>No retention class told</source>
            <translation>[Ńöö řééţééńţîîööń çĺààšš ţööĺď~]</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>[Çĺààšš %1~]</translation>
        </message>
        <message>
            <source>Under a hold</source>
            <translation>[ÛÛńďééř àà ĥöĺď]</translation>
        </message>
        <message>
            <source>not counted: each record tells its holds</source>
            <translation>[ńööţ çööûûńţééď: ééààçĥ řééçööřď ţééĺĺš îîţš ĥööĺďš~~~]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Id there</source>
            <translation>[ÎÎď ţĥééřé]</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>[Ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>[%1: %2 → %3~~~]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ńööţĥîńĝ]</translation>
        </message>
        <message>
            <source>first known; earlier is not known here</source>
            <translation>[ƒîîřšţ ķńööŵń; ééààřĺîîééř îîš ńööţ ķńööŵń ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>members, links or workflows changed</source>
            <translation>[ḿééḿƀééřš, ĺîîńķš ööř ŵööřķƒĺööŵš çĥààńĝééď~~~~]</translation>
        </message>
        <message>
            <source>Known from %1</source>
            <translation>[Ķńööŵń ƒřööḿ %1~~]</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>[Çûûšţööḿéřš]</translation>
        </message>
        <message>
            <source>Policies</source>
            <translation>[Þööĺîîçîéš]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>[Çĺààîḿš]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>[Çàšéš]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Loans</source>
            <translation>[Ĺöàńš]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Regulatory cases</source>
            <translation>[Řééĝûûĺààţööřýý çàšéš]</translation>
        </message>
        <message>
            <source>Regulatory case</source>
            <translation>[Řééĝûûĺààţööřý çàšé]</translation>
        </message>
        <message>
            <source>Policy exceptions</source>
            <translation>[Þööĺîîçýý ééxçééþţîöńš]</translation>
        </message>
        <message>
            <source>Policy exception</source>
            <translation>[Þööĺîîçýý ééxçééþţîöń]</translation>
        </message>
        <message>
            <source>Consent records</source>
            <translation>[Çööńšééńţ řééçööřďš]</translation>
        </message>
        <message>
            <source>Consent record</source>
            <translation>[Çööńšééńţ řééçööřď]</translation>
        </message>
        <message>
            <source>Other workspaces</source>
            <translation>[ÖÖţĥééř ŵööřķšþààçééš]</translation>
        </message>
        <message>
            <source>Other workspace</source>
            <translation>[ÖÖţĥééř ŵööřķšþààçé]</translation>
        </message>
        <message>
            <source>customer %1</source>
            <translation>[çûûšţööḿééř %1]</translation>
        </message>
        <message numerus="yes">
            <source>%n notice(s) in the %1 days before %2</source>
            <translation>
                <numerusform>[%n ńööţîîçéé(š) îîń ţĥéé %1 ďààýýš ƀééƒööřéé %2~~~]</numerusform>
                <numerusform>[%n ńööţîîçéé(š) îîń ţĥéé %1 ďààýýš ƀééƒööřéé %2~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>none in the %1 days before %2, which has passed</source>
            <translation>[ńööńéé îîń ţĥéé %1 ďààýýš ƀééƒööřéé %2, ŵĥîîçĥ ĥààš þààššééď~~~~]</translation>
        </message>
        <message>
            <source>none yet in the %1 days before %2</source>
            <translation>[ńööńéé ýýééţ îîń ţĥéé %1 ďààýýš ƀééƒööřéé %2~]</translation>
        </message>
        <message>
            <source>Not understood: %1. There are workspace:KIND, renewal:&lt;30d, renewal:passed, renewal:2026-03, missing:notice and words.</source>
            <translation>[Ńööţ ûûńďééřšţööööď: %1. Ţĥééřéé ààřéé ŵööřķšþààçéé:ĶÎÎŃĎ, řééńééŵààĺ:&lt;30ď, řééńééŵààĺ:þààššééď, řééńééŵààĺ:2026-03, ḿîîššîîńĝ:ńööţîîçéé ààńď ŵööřďš.~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WorkspacesPresenter</name>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>No workspace is called so, and none stands for it. That says nothing of repositories that are not connected.</source>
            <translation>[Ńöö ŵööřķšþààçéé îîš çààĺĺééď šöö, ààńď ńööńéé šţààńďš ƒööř îîţ. Ţĥààţ šààýýš ńööţĥîîńĝ ööƒ řééþööšîîţööřîîééš ţĥààţ ààřéé ńööţ çööńńééçţééď.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Several are called so: %1</source>
            <translation>[Šééṽééřààĺ ààřéé çààĺĺééď šöö: %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WorkspacesWidget</name>
        <message>
            <source>Workspaces</source>
            <translation>[Ŵööřķšþààçéš]</translation>
        </message>
        <message>
            <source>No workspace is known</source>
            <translation>[Ńöö ŵööřķšþààçéé îîš ķńööŵń~]</translation>
        </message>
        <message>
            <source>They come from repositories that keep business workspaces, such as Extended ECM, once these were read.</source>
            <translation>[Ţĥééýý çööḿéé ƒřööḿ řééþööšîîţööřîîééš ţĥààţ ķééééþ ƀûûšîîńééšš ŵööřķšþààçééš, šûûçĥ ààš ÉÉxţééńďééď ÉÉÇḾ, ööńçéé ţĥééšéé ŵééřéé řééààď.~~~~~]</translation>
        </message>
        <message>
            <source>Open repositories</source>
            <translation>[ÖÖþééń řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>All</source>
            <translation>[Àĺĺ]</translation>
        </message>
        <message>
            <source>Open dispute</source>
            <translation>[ÖÖþééń ďîîšþûţé]</translation>
        </message>
        <message>
            <source>New correspondence …</source>
            <translation>[Ńééŵ çööřřééšþööńďééńçéé …]</translation>
        </message>
        <message>
            <source>What a notice is, as a query</source>
            <translation>[Ŵĥààţ àà ńööţîîçéé îîš, ààš àà qûûééřý]</translation>
        </message>
        <message>
            <source>Days before the renewal in which a notice counts</source>
            <translation>[Ďààýýš ƀééƒööřéé ţĥéé řééńééŵààĺ îîń ŵĥîîçĥ àà ńööţîîçéé çööûûńţš~]</translation>
        </message>
        <message>
            <source>A notice is</source>
            <translation>[ÀÀ ńööţîîçé îš]</translation>
        </message>
        <message>
            <source>sent at most</source>
            <translation>[šééńţ ààţ ḿööšţ]</translation>
        </message>
        <message>
            <source>days before the renewal</source>
            <translation>[ďààýýš ƀééƒööřéé ţĥéé řééńééŵàĺ]</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>[Ƒîîĺţéř]</translation>
        </message>
        <message>
            <source>Filter: a name or id, workspace:policy renewal:&lt;30d missing:notice</source>
            <translation>[Ƒîîĺţééř: àà ńààḿéé ööř îîď, ŵööřķšþààçéé:þööĺîîçýý řééńééŵààĺ:&lt;30ď ḿîîššîîńĝ:ńööţîîçéé~~~~]</translation>
        </message>
        <message>
            <source>Find policies without a renewal notice</source>
            <translation>[Ƒîîńď þööĺîîçîîééš ŵîîţĥööûûţ àà řééńééŵààĺ ńööţîîçé]</translation>
        </message>
        <message>
            <source>Policies whose day of renewal passed or comes within 30 days, and no notice was sent before it</source>
            <translation>[Þööĺîîçîîééš ŵĥööšéé ďààýý ööƒ řééńééŵààĺ þààššééď ööř çööḿééš ŵîîţĥîîń 30 ďààýýš, ààńď ńöö ńööţîîçéé ŵààš šééńţ ƀééƒööřéé îîţ~~~~]</translation>
        </message>
        <message>
            <source>That is no query; the rule before it holds: %1</source>
            <translation>[Ţĥààţ îîš ńöö qûûééřýý; ţĥéé řûûĺéé ƀééƒööřéé îîţ ĥööĺďš: %1~~~]</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>[ÀÀĺĺ %1]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A kind of workspaces, and how many there are</extracomment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>%1 cannot be shown</source>
            <translation>[%1 çààńńööţ ƀéé šĥööŵń~~]</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>[Ɓààçķ ţöö ţĥéé ĺîîšţ~]</translation>
        </message>
        <message>
            <source>No workspace is meant by that</source>
            <translation>[Ńöö ŵööřķšþààçéé îîš ḿééààńţ ƀýý ţĥààţ~]</translation>
        </message>
        <message>
            <source>Nothing is shown until the filter is understood</source>
            <translation>[Ńööţĥîîńĝ îîš šĥööŵń ûûńţîîĺ ţĥéé ƒîîĺţééř îîš ûûńďééřšţööööď~~~]</translation>
        </message>
        <message>
            <source>Looked among %1, in every connected repository that keeps some.</source>
            <translation>[Ĺööööķééď ààḿööńĝ %1, îîń ééṽééřýý çööńńééçţééď řééþööšîîţööřýý ţĥààţ ķééééþš šööḿéé.~~]</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>[Šĥööŵ ààĺĺ]</translation>
        </message>
        <message>
            <source>The list cannot be read</source>
            <translation>[Ţĥéé ĺîîšţ çààńńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>usage: counterfoil-sandbox sample FOLDER [--seed S] [--records N] [--truth FILE]
       counterfoil-sandbox generate PROFILE --records N [--seed S] [--truth FILE]
       counterfoil-sandbox document NUMBER [--seed S] [--file K] [--as-recorded] [--out FILE]
       counterfoil-sandbox serve [--records N] [--seed S] [--fault JSON] …; see serve --help</source>
            <translation>[ûûšààĝéé: çööûûńţééřƒööîîĺ-šààńďƀööx šààḿþĺéé ƑÖÖĹĎÉÉŘ [--šééééď Š] [--řééçööřďš Ń] [--ţřûûţĥ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx ĝééńééřààţéé ÞŘÖÖƑÎÎĹÉÉ --řééçööřďš Ń [--šééééď Š] [--ţřûûţĥ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx ďööçûûḿééńţ ŃÛÛḾƁÉÉŘ [--šééééď Š] [--ƒîîĺéé Ķ] [--ààš-řééçööřďééď] [--ööûûţ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx šééřṽéé [--řééçööřďš Ń] [--šééééď Š] [--ƒààûûĺţ ĴŠÖÖŃ] …; šéééé šééřṽéé --ĥééĺþ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
</TS>
