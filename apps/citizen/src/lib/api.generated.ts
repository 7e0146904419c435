// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Insured time and arrears in each fund */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            funds: {
                                /** @enum {string} */
                                fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                                /** @description months insured; a month counts once */
                                months: number;
                                /** @description months that an employer owes and nobody else paid */
                                unpaidMonths: number;
                                /** @description months with two employers: shown as they are, counted once */
                                overlaps: {
                                    fromMonth: string;
                                    toMonth: string;
                                }[];
                                /** @description every period, oldest first: what the picture of the years is drawn from */
                                spans: {
                                    fromMonth: string;
                                    toMonth: string;
                                    paid: boolean;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contribution history in one fund, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            periods: {
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM, the last month */
                                toMonth: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary" | "household" | "state";
                                employerName: string;
                                jobTitle: string | null;
                                workplace: string | null;
                                /** @description đồng a month */
                                insurableEarnings: number;
                                salaryCoefficient: number | null;
                                /** @description false: the employer owes these months */
                                paid: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Benefits received, newest decision first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            benefits: {
                                /** Format: uuid */
                                benefitId: string;
                                /** @enum {string} */
                                tab: "one-time" | "short-term" | "monthly" | "unemployment";
                                /** @enum {string} */
                                kind: "one-time-withdrawal" | "retirement-lump-sum" | "funeral" | "work-accident-lump-sum" | "sickness" | "maternity" | "convalescence" | "pension" | "incapacity" | "survivors" | "work-accident-allowance" | "social-pension" | "unemployment-benefit";
                                decisionNumber: string;
                                /** Format: date */
                                decisionOn: string;
                                /** Format: date */
                                fromDay: string;
                                toDay: string | null;
                                /** @description đồng: the sum paid, or the amount a month for monthly and unemployment benefits */
                                amount: number;
                                employerName: string | null;
                                agencyName: string;
                                /** @enum {string} */
                                payMethod: "cash" | "account";
                                bankName: string | null;
                                /** @description the last four characters; the whole number is asked for apart */
                                accountEnding: string | null;
                                /** @enum {string} */
                                state: "paying" | "paid" | "suspended" | "ended";
                                /** @description phiếu điều chỉnh, newest first */
                                adjustments: {
                                    /** Format: date */
                                    effectiveOn: string;
                                    oldAmount: number;
                                    newAmount: number;
                                    legalBasis: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefits/{benefitId}/account-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole account number, shown only when asked for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    benefitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountNumber: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of a year, newest first */
        get: {
            parameters: {
                query?: {
                    year?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            year: number | null;
                            years: number[];
                            visits: {
                                /** Format: uuid */
                                visitId: string;
                                facilityName: string;
                                /** Format: date */
                                admittedOn: string;
                                dischargedOn: string | null;
                                category: ("outpatient" | "day-treatment" | "inpatient") | null;
                                /** @description null where the visit is sensitive (HIV, tuberculosis): facility and dates only */
                                diagnosis: string | null;
                                total: number | null;
                                copayment: number | null;
                                sensitive: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit with its lines, results and papers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    visitId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            visitId: string;
                            facilityCode: string;
                            facilityName: string;
                            department: string | null;
                            /** @enum {string} */
                            category: "outpatient" | "day-treatment" | "inpatient";
                            admittedAt: string;
                            dischargedAt: string | null;
                            paidOn: string | null;
                            visitCode: string | null;
                            reason: string | null;
                            admissionDiagnosis: string | null;
                            dischargeDiagnosis: string | null;
                            mainDiagnosis: {
                                code: string;
                                name: string;
                            };
                            diagnoses: {
                                code: string;
                                name: string;
                            }[];
                            treatment: string | null;
                            outcome: string | null;
                            dischargeKind: string | null;
                            advice: string | null;
                            sensitive: boolean;
                            total: number;
                            fundPays: number;
                            copayment: number;
                            outOfScope: number;
                            otherSources: number;
                            lines: {
                                /** @enum {string} */
                                kind: "drug" | "service" | "supply" | "bed" | "transport";
                                code: string;
                                name: string;
                                unit: string;
                                quantity: number;
                                unitPrice: number;
                                ratePercent: number;
                                dosage: string | null;
                                amount: number;
                                fundPays: number;
                                copayment: number;
                                outOfScope: number;
                                otherSources: number;
                            }[];
                            results: {
                                code: string;
                                name: string;
                                value: string | null;
                                unit: string | null;
                                conclusion: string | null;
                                measuredAt: string | null;
                            }[];
                            course: {
                                at: string;
                                note: string;
                            }[];
                            appointments: {
                                /** Format: date */
                                day: string;
                                note: string | null;
                            }[];
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                            }[];
                            notes: {
                                at: string;
                                /** @enum {string} */
                                kind: "corrected" | "not-this-person";
                                text: string;
                                applicationNumber: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers issued at visits */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            certificates: {
                                serialNumber: string;
                                /** @enum {string} */
                                kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                                /** Format: date */
                                issuedOn: string;
                                /** @enum {string} */
                                state: "valid" | "replaced" | "withdrawn";
                                facilityName: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{serialNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    serialNumber: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            serialNumber: string;
                            /** @enum {string} */
                            kind: "discharge" | "summary" | "birth" | "antenatal-leave" | "sick-leave" | "referral";
                            /** Format: date */
                            issuedOn: string;
                            /** @enum {string} */
                            state: "valid" | "replaced" | "withdrawn";
                            facilityName: string;
                            /** Format: uuid */
                            visitId: string;
                            content: {
                                label: {
                                    vi: string;
                                    en: string;
                                };
                                value: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own notifications, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            notifications: {
                                /** Format: uuid */
                                id: string;
                                /** @description ISO 8601 */
                                at: string;
                                kind: string;
                                title: string;
                                body: string;
                                /** @description path in the citizen app */
                                link: string;
                                read: boolean;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are not read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            unread: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read; answers where it leads */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            link: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
