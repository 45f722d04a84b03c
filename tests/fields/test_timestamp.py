"""What a date line says, and all it must not be made to say."""

import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone

import pytest

from newsclean.fields.timestamp import Moments, holds_date, read_moments


def hours(offset: float) -> timezone:
    return timezone(timedelta(hours=offset))


NOTHING = Moments(None, None)

NO_MOMENT = [
    "",
    "14 hours ago",
    "vor 28 Minuten",
    "30分钟前",
    "Updated yesterday",
    "Сегодня, 13:12",
    "14:05 Uhr",
    "Stand: 21:08 Uhr | Lesedauer: 7 Minuten",
    "May 5",
    "5. Mai, 14:05 Uhr",
    "1月5日 10:00",
    "22.11. 12:30 Uhr",
    "Aggiornato alle 19:02 - 19 febbraio",
    "March 2024",
    "31.02.2024",
    "31 February 2024",
    "2024-13-40",
    "5 May 1650",
    "1403/02/12",  # the Persian calendar
    "12 Comments 2024",
    "12 Uhr 2024",
    "5 Sat 2024",
    "10-12-14",
    "In 2024 the town counted 3,400 visitors",
    "$139.00",
]


@pytest.mark.parametrize("line", NO_MOMENT)
def test_nothing_is_read_where_no_full_date_is_printed(line: str) -> None:
    assert read_moments(line, language="de") == NOTHING


NUMERIC = [
    ("2024-05-12", "DMY", date(2024, 5, 12)),
    ("Date:2024-11-03 09:42:05", "DMY", datetime(2024, 11, 3, 9, 42, 5)),
    ("2024-05-12T08:30:00Z", "DMY", datetime(2024, 5, 12, 8, 30, tzinfo=hours(0))),
    ("2024-05-12T08:30:00.123+02:00", "DMY", datetime(2024, 5, 12, 8, 30, tzinfo=hours(2))),
    ("2024-05-12T08:30:00-0500", "DMY", datetime(2024, 5, 12, 8, 30, tzinfo=hours(-5))),
    ("2024-05-12 10:00-12:00", "DMY", datetime(2024, 5, 12, 10, 0)),
    ("19.08.2021, 06:41 Uhr", "DMY", datetime(2021, 8, 19, 6, 41)),
    ("28.04.2023 | 17:52 Uhr", "DMY", datetime(2023, 4, 28, 17, 52)),
    ("22.11.2024 07.57", "DMY", datetime(2024, 11, 22, 7, 57)),
    ("— 19.02.13 07:51 —", "DMY", datetime(2013, 2, 19, 7, 51)),
    ("17.01.2012 в 16:28", "DMY", datetime(2012, 1, 17, 16, 28)),
    ("24. 1. 2025 12:38", "DMY", datetime(2025, 1, 24, 12, 38)),
    ("2020. 06. 04. 11:27", "DMY", datetime(2020, 6, 4, 11, 27)),
    ("04/05/2024", "DMY", date(2024, 5, 4)),
    ("04/05/2024", "MDY", date(2024, 4, 5)),
    ("10/18/2020", "DMY", date(2020, 10, 18)),
    ("01.21.2020 07:00 AM", "DMY", datetime(2020, 1, 21, 7, 0)),
    ("12/30/2019 05:03 PM EST", "MDY", datetime(2019, 12, 30, 17, 3, tzinfo=hours(-5))),
    ("14/04/2020 at 3:00 pm", "DMY", datetime(2020, 4, 14, 15, 0)),
    ("2013年04月09日", "DMY", date(2013, 4, 9)),
    ("2020年7月1日 10時00分", "DMY", datetime(2020, 7, 1, 10, 0)),
    ("2024年4月5日(金) 14時5分", "DMY", datetime(2024, 4, 5, 14, 5)),
    ("2024年4月5日 午後2時", "DMY", datetime(2024, 4, 5, 14, 0)),
    ("입력2023.11.02. 오후 8:06", "DMY", datetime(2023, 11, 2, 20, 6)),
    ("2023년 11월 2일 08시 06분", "DMY", datetime(2023, 11, 2, 8, 6)),
    ("٥/٤/٢٠٢٤", "DMY", date(2024, 4, 5)),
    ("Thứ tư, 12/5/2024, 14:05 (GMT+7)", "DMY", datetime(2024, 5, 12, 14, 5, tzinfo=hours(7))),
    ("13/12/11", "DMY", date(2011, 12, 13)),
    ("Submitted by Ada on Thu, 01/12/2012 - 09:52", "MDY", datetime(2012, 1, 12, 9, 52)),
]


@pytest.mark.parametrize(("line", "order", "expected"), NUMERIC)
def test_figures_are_read_in_the_order_asked_for(line: str, order: str, expected: date) -> None:
    assert read_moments(line, order=order) == Moments(expected, None)


NAMED = [
    ("en", "April 26, 2024 at 11:24 a.m. EDT", datetime(2024, 4, 26, 11, 24, tzinfo=hours(-4))),
    ("en", "Sat 24 Feb 2024 12.42 CET", datetime(2024, 2, 24, 12, 42, tzinfo=hours(1))),
    ("en", "16 September 2024 9:33pm", datetime(2024, 9, 16, 21, 33)),
    ("en", "Published Jun 05, 2026 • 3 minute read", date(2026, 6, 5)),
    ("en", "8:06 PM EDT, Tue April 4, 2023", datetime(2023, 4, 4, 20, 6, tzinfo=hours(-4))),
    ("en", "Jan. 9, 2024 at 2 PM ET", datetime(2024, 1, 9, 14, 0, tzinfo=hours(-5))),
    ("en", "July 9, 2024 12:05 a.m. ET", datetime(2024, 7, 9, 0, 5, tzinfo=hours(-4))),
    ("en", "5 May 2024 14:05 IST", datetime(2024, 5, 5, 14, 5)),  # India, Israel or Ireland
    ("en", "PublishedApril 20, 2024", date(2024, 4, 20)),
    ("en", "April 25, 20232:26 PM GMT+2", datetime(2023, 4, 25, 14, 26, tzinfo=hours(2))),
    ("en", "3rd of May, 2024", date(2024, 5, 3)),
    ("en", "12-Apr-2024", date(2024, 4, 12)),
    ("en", "Hattie Crowe on October 9, 2021", date(2021, 10, 9)),
    ("de", "6. Mai 2019, 11:32", datetime(2019, 5, 6, 11, 32)),
    ("de", "Publiziert8. Oktober 2022, 09:53", datetime(2022, 10, 8, 9, 53)),
    ("de", "Veröffentlicht am 13. März 2026 um 14.05 Uhr", datetime(2026, 3, 13, 14, 5)),
    ("de", "Donnerstag, 5. Juni 2025, 14 Uhr MESZ", datetime(2025, 6, 5, 14, 0, tzinfo=hours(2))),
    ("fr", "Publié le 1er août 2023 à 14h52", datetime(2023, 8, 1, 14, 52)),
    ("es", "Miércoles, 4 de Mayo de 2022 a las 07:46hrs.", datetime(2022, 5, 4, 7, 46)),
    ("it", "19 febbraio 2024, ore 19:02", datetime(2024, 2, 19, 19, 2)),
    ("pt", "5 de março de 2024 às 08h30", datetime(2024, 3, 5, 8, 30)),
    ("nl", "5 mei 2024 om 14:05", datetime(2024, 5, 5, 14, 5)),
    ("sv", "5 maj 2024 kl. 14.05", datetime(2024, 5, 5, 14, 5)),
    ("no", "5. desember 2024 kl. 14:05", datetime(2024, 12, 5, 14, 5)),
    ("da", "5. oktober 2024", date(2024, 10, 5)),
    ("fi", "5. toukokuuta 2024 klo 14.05", datetime(2024, 5, 5, 14, 5)),
    ("pl", "28 kwietnia 2021, 06:29", datetime(2021, 4, 28, 6, 29)),
    ("cs", "24. ledna 2025", date(2025, 1, 24)),
    ("hu", "2020. június 4., 11:27", datetime(2020, 6, 4, 11, 27)),
    ("ro", "5 noiembrie 2024, ora 14:05", datetime(2024, 11, 5, 14, 5)),
    ("ru", "9 января 2018 г., 08:21", datetime(2018, 1, 9, 8, 21)),
    ("ru", "5 мая 2024 в 14:05 (МСК)", datetime(2024, 5, 5, 14, 5, tzinfo=hours(3))),
    ("uk", "5 травня 2024 року, 14:05", datetime(2024, 5, 5, 14, 5)),
    ("el", "10 Απριλίου 2013, 2:05 μ.μ.", datetime(2013, 4, 10, 14, 5)),
    ("tr", "5 Şubat 2024 14:05", datetime(2024, 2, 5, 14, 5)),
    ("ar", "12 نيسان/أبريل 2024", date(2024, 4, 12)),
    ("ar", "١٢ مايو ٢٠٢٤", date(2024, 5, 12)),
    ("fa", "۵ آوریل ۲۰۲۴", date(2024, 4, 5)),
    ("he", "12 באפריל 2024", date(2024, 4, 12)),
    ("hi", "5 अप्रैल 2024", date(2024, 4, 5)),
    ("id", "5 Agustus 2024, 14:05 WIB", datetime(2024, 8, 5, 14, 5, tzinfo=hours(7))),
    ("vi", "ngày 12 tháng 5 năm 2024", date(2024, 5, 12)),
    ("af", "17 Junie 2024 om 14:20", datetime(2024, 6, 17, 14, 20)),
    ("af", "17 Mei 2024 02:20 nm.", datetime(2024, 5, 17, 14, 20)),
    ("az", "17 sentyabr 2024-cü il", date(2024, 9, 17)),
    ("bg", "5 ноември 2024, 14:05", datetime(2024, 11, 5, 14, 5)),
    ("bn", "প্রকাশিত: ০২:২০ পিএম, ১৭ মে ২০২৪", datetime(2024, 5, 17, 14, 20)),
    ("ca", "17 de maig del 2024 a les 14:20", datetime(2024, 5, 17, 14, 20)),
    ("ca", "12 d’agost del 2024", date(2024, 8, 12)),
    ("et", "3. veebruar 2024 kell 9.40", datetime(2024, 2, 3, 9, 40)),
    ("gl", "3 de xuño de 2024 ás 14:20", datetime(2024, 6, 3, 14, 20)),
    ("hr", "5. svibnja 2024. u 14:05", datetime(2024, 5, 5, 14, 5)),
    ("hy", "14:20, 17 մայիսի, 2024", datetime(2024, 5, 17, 14, 20)),
    ("is", "14. maí 2024 kl. 14.20", datetime(2024, 5, 14, 14, 20)),
    ("ka", "17 მაისი, 2024, 14:20", datetime(2024, 5, 17, 14, 20)),
    ("kk", "2024 жылғы 21 мамыр", date(2024, 5, 21)),
    ("km", "ថ្ងៃអាទិត្យ ទី៥ ខែឧសភា ឆ្នាំ២០២៤ ម៉ោង ១០:៣០ ព្រឹក", datetime(2024, 5, 5, 10, 30)),
    ("lt", "2024 m. gegužės 17 d. 14:20", datetime(2024, 5, 17, 14, 20)),
    ("lv", "2024. gada 14. maijā", date(2024, 5, 14)),
    ("mk", "17 мај 2024, 14:20", datetime(2024, 5, 17, 14, 20)),
    ("ms", "18 Mei 2024, 2:20 petang", datetime(2024, 5, 18, 14, 20)),
    ("my", "မေ ၅၊ ၂၀၂၄", date(2024, 5, 5)),
    ("my", "၂၀၂၄ ခုနှစ် မေလ ၅ ရက်", date(2024, 5, 5)),
    ("sk", "12. júla 2024 o 14.20", datetime(2024, 7, 12, 14, 20)),
    ("sl", "17. maja 2024 ob 14:20", datetime(2024, 5, 17, 14, 20)),
    ("sq", "më 17 maj 2024 në orën 14:20", datetime(2024, 5, 17, 14, 20)),
    ("sr", "17. маја 2024. у 14:20", datetime(2024, 5, 17, 14, 20)),
    ("sw", "Ijumaa, Mei 17, 2024", date(2024, 5, 17)),
    ("ta", "பதிவு செய்த நாள் : மே 17, 2024 14:20", datetime(2024, 5, 17, 14, 20)),
    ("th", "5 พฤษภาคม 2567 | 10:30 น.", datetime(2024, 5, 5, 10, 30)),
    ("th", "5 พ.ค. 67 10.30 น.", datetime(2024, 5, 5, 10, 30)),
    ("th", "วันอาทิตย์ที่ 5 พฤษภาคม พ.ศ. 2567", date(2024, 5, 5)),
    ("fa", "۱۹ مهر ۱۴۰۴ - ۱۱:۲۵", datetime(2025, 10, 11, 11, 25)),
    ("fa", "شنبه ۱۹ مهر ۱۴۰۴ ساعت ۱۱:۲۵", datetime(2025, 10, 11, 11, 25)),
    ("fa", "۱۴۰۴/۰۷/۱۹ - ۱۱:۲۵", datetime(2025, 10, 11, 11, 25)),
    ("fa", "۱۱:۲۵ - ۱۹ / ۰۷ / ۱۴۰۴", datetime(2025, 10, 11, 11, 25)),
    ("fa", "30 اسفند 1403", date(2025, 3, 20)),
    ("fa", "۲۲ ارديبهشت ۱۴۰۵", date(2026, 5, 12)),
    ("fa", "11 اکتبر 2025", date(2025, 10, 11)),
    ("ps", "۱۵ میزان ۱۴۰۴", date(2025, 10, 7)),
    ("ur", "شائع 17 مئی 2024 02:20pm", datetime(2024, 5, 17, 14, 20)),
    ("am", "ሜይ 17, 2024", date(2024, 5, 17)),
    ("be", "1 сьнежня 2023", date(2023, 12, 1)),
    ("eu", "2024(e)ko maiatzaren 17a, 14:20", datetime(2024, 5, 17, 14, 20)),
    ("gu", "17 જુલાઇ 2024, બપોરે 2:20", datetime(2024, 7, 17, 14, 20)),
    ("kn", "17 ಫೆಬ್ರುವರಿ 2024 ಅಪರಾಹ್ನ 2:20", datetime(2024, 2, 17, 14, 20)),
    ("lo", "17 ພຶດສະພາ 2024", date(2024, 5, 17)),
    ("ml", "ഒക്ടോബർ 17, 2024", date(2024, 10, 17)),
    ("mr", "१७ मे २०२४, दुपारी २:२०", datetime(2024, 5, 17, 14, 20)),
    ("pa", "17 ਜੂਨ 2024, 02:20 PM", datetime(2024, 6, 17, 14, 20)),
    ("si", "2024 ජූනි 17 02:20 ප.ව.", datetime(2024, 6, 17, 14, 20)),
    ("te", "17 జూలై 2024", date(2024, 7, 17)),
    ("tl", "Mayo 17, 2024 2:20 ng hapon", datetime(2024, 5, 17, 14, 20)),
    ("ga", "17 Bealtaine 2024", date(2024, 5, 17)),
    ("ga", "Dé Luain, Deireadh Fómhair 7 2024", date(2024, 10, 7)),
    ("ga", "12 Meán Fómhair 2024", date(2024, 9, 12)),
    ("cy", "Dydd Iau, 8 Chwefror 2024 14:20", datetime(2024, 2, 8, 14, 20)),
    ("ha", "12 Afrilu 2024", date(2024, 4, 12)),
    ("so", "Isniin, Maajo 12, 2024", date(2024, 5, 12)),
    ("mn", "2024 оны 3 сарын 28", date(2024, 3, 28)),
    ("mn", "2024 оны 03-р сарын 28, 14:05", datetime(2024, 3, 28, 14, 5)),
    ("mn", "2024 оны 5 дугаар сарын 12-ны өдөр", date(2024, 5, 12)),
    ("mn", "2024 оны арван нэгдүгээр сарын 28", date(2024, 11, 28)),
    ("uz", "2024-yil 12-may, 17:35", datetime(2024, 5, 12, 17, 35)),
    ("uz", "2024 йил 12 сентябр", date(2024, 9, 12)),
    ("uz", "17:35 / 12.05.2024", datetime(2024, 5, 12, 17, 35)),
    ("zh", "[ 2024年5月12日 17:35 ]", datetime(2024, 5, 12, 17, 35)),
    ("th", "15/05/67 17:35", datetime(2024, 5, 15, 17, 35)),
    ("th", "15/05/24", date(2024, 5, 15)),
    ("en", "15/05/67", date(2067, 5, 15)),
    ("br", "17 Kerzu 2024", date(2024, 12, 17)),  # no pack, but dateparser knows it
    ("xx", "5 kwietnia 2021", date(2021, 4, 5)),  # a language not known, or guessed wrong
]


@pytest.mark.parametrize(("language", "line", "expected"), NAMED)
def test_month_names_are_read_in_every_language(language: str, line: str, expected: date) -> None:
    assert read_moments(line, language=language) == Moments(expected, None)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fa", "30 اسفند 1404"),  # no leap year
        ("fa", "۱۹ باران ۱۴۰۴"),
        ("fa", "۱۴۰۴/۱۳/۱۹"),
        ("fa", "مهر ۱۴۰۴"),
        ("ar", "1446/03/12"),  # of the lunar calendar
        ("ar", "12 رمضان 1445"),
        ("en", "12 March 1404"),
        ("en", "19/07/1404"),
    ],
)
def test_years_of_other_calendars_are_not_taken_for_persian_ones(language: str, line: str) -> None:
    assert read_moments(line, language=language) == Moments(None, None)


LABELLED = [
    (
        "en",
        "Published: 11:08 BST, 12 June 2021 | Updated: 09:31 BST, 13 June 2021",
        datetime(2021, 6, 12, 11, 8, tzinfo=hours(1)),
        datetime(2021, 6, 13, 9, 31, tzinfo=hours(1)),
    ),
    (
        "en",
        "08:14, 3 Jun 2022Updated 09:27, 3 Jun 2022",
        datetime(2022, 6, 3, 8, 14),
        datetime(2022, 6, 3, 9, 27),
    ),
    ("en", "11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Thu, Jul 18, 2024",
     datetime(2024, 7, 18, 11, 48), datetime(2024, 7, 18, 11, 50)),
    ("en", "August 30, 2023 1:55 am(Updated 4:30 am)", datetime(2023, 8, 30, 1, 55), None),
    ("en", "Published Jun 3, 2022 • Last updated 2 hours ago • 6 minute read", date(2022, 6, 3), None),
    ("en", "Last modified on 5 May 2024", None, date(2024, 5, 5)),
    ("de", "Stand: 12.05.2024, 20:03 Uhr", None, datetime(2024, 5, 12, 20, 3)),
    ("de", "Standort Bonn, 12.05.2024", date(2024, 5, 12), None),
    ("fr", "Publié le 30 août 2023 à 14h52, mis à jour le 31 août 2023 à 9h05",
     datetime(2023, 8, 30, 14, 52), datetime(2023, 8, 31, 9, 5)),
    ("pl", "Aktualizacja: 02.02.2025 23:49 Publikacja: 01.02.2025 10:15",
     datetime(2025, 2, 1, 10, 15), datetime(2025, 2, 2, 23, 49)),
    ("es", "Actualizado el 5 de mayo de 2024", None, date(2024, 5, 5)),
    ("ru", "Опубликовано 4.01.2012, обновлено 5.01.2012", date(2012, 1, 4), date(2012, 1, 5)),
    ("ja", "公開日：2025/01/31 11:30 更新日：2025/02/01 09:00",
     datetime(2025, 1, 31, 11, 30), datetime(2025, 2, 1, 9, 0)),
    ("ja", "2024年4月5日 14:05更新", None, datetime(2024, 4, 5, 14, 5)),
    ("ja", "2024年4月5日 10:00公開 2024年4月6日 11:00更新", datetime(2024, 4, 5, 10, 0), datetime(2024, 4, 6, 11, 0)),
    ("ko", "입력 2020.08.27 20:27 수정 2020.08.28 09:10", datetime(2020, 8, 27, 20, 27), datetime(2020, 8, 28, 9, 10)),
    ("zh", "发布时间：2019-05-18 来源：城市报", date(2019, 5, 18), None),
    ("cy", "Cyhoeddwyd: 12 Mai 2024, diweddarwyd: 13 Mai 2024", date(2024, 5, 12), date(2024, 5, 13)),
    ("ga", "Nuashonraithe: 13 Bealtaine 2024", None, date(2024, 5, 13)),
    ("ha", "An wallafa 12 Mayu 2024, an sabunta 13 Mayu 2024", date(2024, 5, 12), date(2024, 5, 13)),
    ("so", "La cusbooneysiiyay: Maajo 13, 2024", None, date(2024, 5, 13)),
    ("uz", "E’lon qilindi: 12.05.2024 Yangilandi: 13.05.2024", date(2024, 5, 12), date(2024, 5, 13)),
    ("uz", "Янгиланди: 2024 йил 13 май", None, date(2024, 5, 13)),
    ("mn", "Шинэчилсэн: 2024 оны 5 сарын 13", None, date(2024, 5, 13)),
    ("mn", "Нийтлэгдсэн: 2024.05.12", date(2024, 5, 12), None),
    ("de", "Aktualisiert am 13.05.2024-08:12", None, datetime(2024, 5, 13, 8, 12)),
    ("de", "Ergebnis vom 12.05.2024-14", date(2024, 5, 12), None),
    ("en", "Road Traffic Act 12 May 2024", date(2024, 5, 12), None),
    ("es", "Act. 13/05/2024 08:12h", None, datetime(2024, 5, 13, 8, 12)),
    ("nl", "Aangepast op 13 mei 2024", None, date(2024, 5, 13)),
    ("pl", "Zmieniono: 13.05.2024", None, date(2024, 5, 13)),
    ("bg", "Обновена: 13 май 2024, 08:12 ч.", None, datetime(2024, 5, 13, 8, 12)),
    ("hr", "Zadnja izmjena 13.05.2024", None, date(2024, 5, 13)),
    ("el", "Τελευταία τροποποίηση: 13 Μαΐ. 2024", None, date(2024, 5, 13)),
    ("it", "12 maggio 2024 - Ultimo agg. 14:30", date(2024, 5, 12), None),
    ("el", "Τελευταία Ενημέρωση: Τετάρτη, 10 Απριλίου 2013", None, date(2013, 4, 10)),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line", "published", "modified"), LABELLED)
def test_the_words_at_a_date_say_which_one_it_is(
    language: str, line: str, published: date | None, modified: date | None
) -> None:
    assert read_moments(line, language=language) == Moments(published, modified)


def test_a_time_is_not_taken_from_the_reading_time() -> None:
    assert read_moments("5. Mai 2024 | Lesedauer 4:05 Min", language="de").published == date(2024, 5, 5)


def test_only_the_head_of_a_long_line_is_read() -> None:
    assert read_moments("word " * 80 + "5 May 2024") == NOTHING


@pytest.mark.parametrize("line", ["5" * 100_000, "5 May " * 50_000, "\ud800 5.5.2024", "٣" * 300, ". " * 300])
def test_broken_lines_do_no_harm(line: str) -> None:
    assert isinstance(read_moments(line), Moments)


def test_a_reading_does_not_change_what_comes_after_it() -> None:
    before = read_moments("5 mars 2024", language="fr")
    read_moments("5 листопада 2024", language="uk")
    assert read_moments("5 mars 2024", language="fr") == before


CLOCKLESS = """
import datetime, time
class NoClock(datetime.datetime):
    @classmethod
    def now(cls, tz=None): return cls(1999, 12, 31, tzinfo=tz)
    @classmethod
    def utcnow(cls): return cls(1999, 12, 31)
    @classmethod
    def today(cls): return cls(1999, 12, 31)
datetime.datetime = NoClock
from newsclean.fields.timestamp import read_moments
for line in ("5 mai 2024, 14:05", "5 mai", "le 5 mai, 14h", "mai 2024", "5 mai 24"):
    print([str(moment) for moment in read_moments(line, language="fr")])
"""


def test_nothing_depends_on_the_clock() -> None:
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", CLOCKLESS], capture_output=True, text=True, check=True, env=paths)
    none = "['None', 'None']"
    assert run.stdout.splitlines() == ["['2024-05-05 14:05:00', 'None']", none, none, none, none]


@pytest.mark.parametrize("line", ["", "14:05", "May 5", "$139.00", "12 people and 400 dogs"])
def test_the_gate_keeps_lines_without_a_year_out(line: str) -> None:
    assert not holds_date(line)


@pytest.mark.parametrize("line", ["5 May 2024", "27.11.11", "10/18/2020", "2024年5月5日", "۵ آوریل ۲۰۲۴"])
def test_the_gate_lets_full_dates_in(line: str) -> None:
    assert holds_date(line)
